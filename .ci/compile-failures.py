#!/usr/bin/env python3
"""Proves that what must not compile does not, and why.

Each file of .ci/compile-failures is type-checked against the modules of a build. A line that ends in
`// expect: words` has to give an error with these words, each such line one, and no other line may give
any. The file control.swift expects nothing and has to compile: without it a wrong path would pass.

Usage: .ci/compile-failures.py [folder of modules]; the debug build's by default.
"""

import pathlib
import re
import subprocess
import sys

here = pathlib.Path(__file__).parent / "compile-failures"
modules = sys.argv[1] if len(sys.argv) > 1 else ".build/debug/Modules"


def errors(path):
    """The errors of type-checking a file, by line."""
    features = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
    command = ["swiftc", "-typecheck", "-swift-version", "6", "-I", modules, str(path)]
    for feature in features:
        command += ["-enable-upcoming-feature", feature]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    found = {}
    for line in (done.stdout + done.stderr).splitlines():
        match = re.match(r"(.*?):(\d+):\d+: error: (.*)", line)
        if match:
            place = int(match[2]) if pathlib.Path(match[1]).name == path.name else 0
            found.setdefault(place, []).append(match[3])
    if done.returncode != 0 and not found:
        found[0] = [(done.stdout + done.stderr).strip() or "swiftc failed without a word"]
    return found


def faults(path):
    """What is wrong with a file: errors that are missing, other than expected, or not expected."""
    found = errors(path)
    wrong = []
    expected = 0
    for number, line in enumerate(path.read_text().splitlines(), 1):
        match = re.search(r"// expect: (.*)$", line)
        given = found.pop(number, [])
        if match:
            expected += 1
            if not given:
                wrong.append(f"{path.name}:{number}: compiles and must not: {line.strip()}")
            elif not any(match[1] in error for error in given):
                wrong.append(f"{path.name}:{number}: another error than expected: {given[0]}")
        else:
            wrong += [f"{path.name}:{number}: {error}" for error in given]
    wrong += [f"{path.name}: {error}" for rest in found.values() for error in rest]
    if path.name == "control.swift":
        if expected:
            wrong.append("control.swift: it is to compile, so it expects nothing")
    elif not expected:
        wrong.append(f"{path.name}: it expects nothing and proves nothing")
    return wrong, expected


def main():
    files = sorted(here.glob("*.swift"))
    if here / "control.swift" not in files or len(files) < 2:
        sys.exit(f"{here}: there is no control, or nothing beside it")
    wrong, lines = [], 0
    for path in files:
        found, expected = faults(path)
        wrong += found
        lines += expected
    print("\n".join(wrong) or f"{lines} lines do not compile, each for its reason; the control does.")
    sys.exit(1 if wrong else 0)


main()
