import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import wit_world


class WitWorld(wit_world.WitWorld):
    def now(self) -> float:
        return time.time()

    def today(self) -> str:
        return datetime.now(UTC).isoformat()

    def monotonic(self) -> bool:
        a = time.monotonic()
        b = time.perf_counter()
        return time.monotonic() >= a and time.perf_counter() >= b

    def sleep(self, seconds: float) -> bool:
        start = time.monotonic()
        time.sleep(seconds)
        return time.monotonic() - start >= seconds

    def zone(self) -> str:
        moment = datetime(2026, 7, 1, 12, tzinfo=UTC)
        return moment.astimezone(ZoneInfo("Europe/Paris")).strftime("%H:%M %Z")
