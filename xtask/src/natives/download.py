"""Saves a source distribution: package, file, target. pip's own download of one runs its build."""

import sys
from pip._internal.commands import create_command

package, file, target = sys.argv[1:]
command = create_command("download")
options, _ = command.parse_args([package])
with command.main_context():
    session = command.get_default_session(options)
    finder = command._build_package_finder(options=options, session=session)
    links = [found.link for found in finder.find_all_candidates(package)]
    links = [link for link in links if link.filename == file]
    if not links:
        sys.exit(f"no index that pip knows has {file}")
    answer = session.get(links[0].url_without_fragment, timeout=60)
    answer.raise_for_status()
    with open(target, "wb") as out:
        out.write(answer.content)
