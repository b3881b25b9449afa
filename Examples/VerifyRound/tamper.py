"""Makes a false auditor's record of a true one: python3 tamper.py slip|forgery AUDIT.json FALSE.json

It takes the first pair away. A forgery also has the checksum of its own bytes, so that only the proof tells."""
import json, sys

def fnv1a(data, value=0xCBF29CE484222325):
    for byte in data: value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"

kind, true, false = sys.argv[1:]
doc = json.load(open(true))
del doc["result"]["pairs"][0]
data = json.dumps(doc, separators=(",", ":")).encode()
if kind == "forgery":
    end = data.rindex(b",")
    data = data[:end] + f',"checksum":"{fnv1a(data[:end])}"}}\n'.encode()
open(false, "wb").write(data)
