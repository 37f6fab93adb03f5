"""Verifies an exported ledger with nothing but RFC 6962, RFC 9162 and the encoding described in Ledger/Commitments.cs.

Usage: verify_ledger.py FILE. Exit code 0 when everything holds; otherwise the first thing that does not is printed.
"""
import hashlib
import json
import sys
import uuid


def sha(data):
    return hashlib.sha256(data).digest()


def node(left, right):
    return sha(b"\x01" + left + right)


def number(value, length):
    return value.to_bytes(length, "big")


def text(value):
    data = value.encode("utf-8")
    return number(len(data), 4) + data


def identity(value):
    return uuid.UUID(value).bytes


def commitment(entry):
    out = b"\x01" + number(len(entry["details"]), 4)
    for detail in entry["details"]:
        out += identity(detail["person"]) + bytes.fromhex(detail["commitment"]) + sha(bytes.fromhex(detail["sealed"]))
    people = sorted(identity(person) for person in entry["people"])
    return sha(out + number(len(people), 4) + b"".join(people))


def leaf(entry):
    return sha(
        b"\x00\x01" + identity(entry["id"]) + identity(entry["force"]) + text(entry["kind"]) + text(entry["operation"])
        + identity(entry["staff"]) + number(entry["at"], 8) + commitment(entry))


def root(leaves):
    """RFC 6962 section 2.1."""
    if not leaves:
        return sha(b"")
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return node(root(leaves[:k]), root(leaves[k:]))


def included(index, size, leaf_hash, proof, root_hash):
    """RFC 9162 section 2.1.3.2."""
    if index >= size:
        return False
    fn, sn, r = index, size - 1, leaf_hash
    for p in proof:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            r = node(p, r)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = node(r, p)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and r == root_hash


def consistent(first, second, proof, first_root, second_root):
    """RFC 9162 section 2.1.4.2."""
    if first == second:
        return not proof and first_root == second_root
    if first & (first - 1) == 0:
        proof = [first_root] + proof
    if not proof:
        return False
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = proof[0]
    for c in proof[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = node(c, fr), node(c, sr)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node(sr, c)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == first_root and sr == second_root


def check(holds, what):
    if not holds:
        sys.exit(what)


def main(path):
    with open(path, encoding="utf-8") as file:
        ledger = json.load(file)
    leaves = [leaf(entry) for entry in ledger["entries"]]
    for head in ledger["heads"]:
        check(root(leaves[:head["size"]]).hex() == head["root"], f"the head over {head['size']} entries has another root")
    whole = root(leaves)
    for proof in ledger["inclusion"]:
        hashes = [bytes.fromhex(h) for h in proof["hashes"]]
        check(included(proof["index"], len(leaves), leaves[proof["index"]], hashes, whole), f"entry {proof['index']} is not proved")
    for proof in ledger["consistency"]:
        hashes = [bytes.fromhex(h) for h in proof["hashes"]]
        check(consistent(proof["size"], len(leaves), hashes, root(leaves[:proof["size"]]), whole), f"size {proof['size']} is not proved")
    print(f"{len(leaves)} entries, {whole.hex()}")


if __name__ == "__main__":
    main(sys.argv[1])
