"""Holds the score of damaged pages against that of the clean ones; a line a run, exit 1 if too much was lost.

usage: compare-scores.py KIND SEED CLEAN.json DAMAGED.json
"""
import json
import sys

kind, seed, clean, damaged = sys.argv[1:]
clean, damaged = json.load(open(clean)), json.load(open(damaged))


def everything(score):
    return sum(fact["right"] for fact in score.values()) / sum(fact["of"] for fact in score.values())


lost_fields = clean["field"]["share"] - damaged["field"]["share"]
lost = everything(clean) - everything(damaged)
extra = damaged["field"]["extra"]
verb = damaged["verb"]["share"]
allowed_loss, allowed_extra = (0.03, 25) if kind == "plain" else (0.005, 5)
allowed_verb = 0.9 if kind in ("english", "plain") else 0
good = lost_fields <= allowed_loss and lost <= allowed_loss and extra <= allowed_extra and verb >= allowed_verb
print(
    f"{kind:<10}{seed:>2}  field {damaged['field']['share']:8.2%}  all {everything(damaged):7.2%}"
    f"  extra fields {extra:>2}  verb {verb:7.2%}{'' if good else '  TOO MUCH IS LOST'}"
)
sys.exit(not good)
