"""The policy: what is rude, and what is done about it. The search for it is Rust, in `native/`."""

import native
import sdk
from sdk import Verdict, Verdict_Publish, Verdict_Refuse

# Made once, while the component is built.
MILD = native.Matcher(["blast", "darn", "heck"])
STRONG = native.Matcher(["confounded", "dratted"])


class Sdk(sdk.Sdk):
    def moderate(self, text: str) -> Verdict:
        found = STRONG.find(text)
        if found:
            words = ", ".join(sorted({text[start:end] for start, end in found}))
            return Verdict_Refuse(f"too rude: {words}")
        return Verdict_Publish(MILD.mask(text))
