#!/usr/bin/env python3
"""Chooses the recorded verdicts that stand beside this file, from all that were recorded.

usage: sample.py CONFORMANCE_DIR OUT_DIR

CONFORMANCE_DIR holds cases-1.37.jsonl.gz, seeds-1.37.jsonl and yaml-1.37.jsonl.gz: answers of a kube-apiserver 1.37.2 to documents sent
as YAML with dryRun=All and fieldValidation=Strict. OUT_DIR gets files of the same names with one JSON line a case: id, kind, text (the
document as it was sent), verdict (code, reason, message, causes, warnings).

Of the cases of each kind at least PER_KIND are taken: first one of every shape of answer (stage, sentences with values and numbers
masked, fields, warnings) and some that were accepted, then more of each shape in turn. All seeds are taken, and of the YAML texts one of every shape and kind of
field. The same input gives the same sample.
"""
import collections, gzip, json, os, re, sys

PER_KIND = 44
ACCEPTED_PER_KIND = 8
PER_SHAPE_OF_YAML = 2

def masked(text):
    return re.sub(r"\d+", "0", re.sub(r'"(?:[^"\\]|\\.)*"', '"_"', text))

def shape(verdict):
    causes = sorted({(c["reason"], masked(c["field"]), masked(c["message"])) for c in verdict["causes"]})
    message = "" if causes else masked(verdict["message"])
    return verdict["code"], message, str(causes), str(sorted(map(masked, verdict["warnings"])))

def read(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]

def written(case):
    manifest = case.get("manifest")
    text = case["yaml"] if manifest is None else json.dumps(manifest, ensure_ascii=False)
    kind = manifest.get("kind") if manifest is not None else (re.search(r"^kind:\s*(\S+)", text, re.M) or [None, ""])[1]
    verdict = {k: case["verdict"][k] for k in ("code", "reason", "message", "causes", "warnings")}
    return {"id": str(case["id"]), "kind": kind if isinstance(kind, str) else "", "text": text, "verdict": verdict}

def in_turn(cases, number):
    """Cases of all shapes: one of each, then a second of each, until there are enough."""
    shapes = collections.OrderedDict()
    for case in cases:
        shapes.setdefault(shape(case["verdict"]), []).append(case)
    accepted = [c for c in cases if c["verdict"]["code"] == 201]
    chosen = accepted[:ACCEPTED_PER_KIND] + [same[0] for same in shapes.values() if same[0] not in accepted[:ACCEPTED_PER_KIND]]
    turn = 1
    while len(chosen) < min(number, len(cases)):
        for same in shapes.values():
            if turn < len(same) and len(chosen) < number and same[turn] not in chosen:
                chosen.append(same[turn])
        turn += 1
    return chosen

def write(path, cases):
    cases.sort(key=lambda c: (len(c["id"]), c["id"]))
    with open(path, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as out:
        for case in cases:
            out.write((json.dumps(case, ensure_ascii=False, sort_keys=True) + "\n").encode())
    print(os.path.basename(path), len(cases))

def main():
    source, target = sys.argv[1:]
    kinds = collections.OrderedDict()
    for case in map(written, read(f"{source}/cases-1.37.jsonl.gz")):
        if len(case["text"]) < 20000:
            group_version = re.search(r'"apiVersion": ("[^"]*")', case["text"])
            kinds.setdefault((group_version and group_version[1], case["kind"]), []).append(case)
    write(f"{target}/cases-1.37.jsonl.gz", [c for cases in kinds.values() for c in in_turn(cases, PER_KIND)])
    write(f"{target}/seeds-1.37.jsonl.gz", list(map(written, read(f"{source}/seeds-1.37.jsonl"))))
    yaml = collections.Counter()
    chosen = []
    for case in map(written, read(f"{source}/yaml-1.37.jsonl.gz")):
        yaml[shape(case["verdict"])] += 1
        if yaml[shape(case["verdict"])] <= PER_SHAPE_OF_YAML:
            chosen.append(case)
    write(f"{target}/yaml-1.37.jsonl.gz", chosen)

main()
