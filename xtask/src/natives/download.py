"""Saves a source distribution: package, file, target."""

import re, subprocess, sys, urllib.parse, urllib.request
package, file, target = sys.argv[1:]
said = subprocess.run([sys.executable, "-m", "pip", "config", "get", "global.index-url"],
                      capture_output=True, text=True).stdout.strip()
index = (said or "https://pypi.org/simple").rstrip("/") + "/" + package + "/"
with urllib.request.urlopen(index, timeout=60) as page:
    text = page.read().decode()
links = [link for link in re.findall(r'href="([^"#]+)', text) if link.endswith("/" + file)]
if not links:
    sys.exit(f"the index has no {file}")
with urllib.request.urlopen(urllib.parse.urljoin(index, links[0]), timeout=60) as source:
    open(target, "wb").write(source.read())
