"""The core step of the customer base (cards 1, 2, 3 and 5 of the model), whole columns at a time in numpy: the yardstick of `relate bench`.

The same work and the same traits as core.c, with numpy's own functions and random numbers: `core.py <base.bin>` prints one line a month
(customers, orders, cents, satisfaction and trust in 1/65536), then the CPU nanoseconds of the run.
"""
import sys
import time

import numpy as np

HEAD = "size months seed replicate p phi phiT psiSC logNorm kappa tau lossAversion noise kappaT givenSatisfaction givenTrust".split()
data = np.fromfile(sys.argv[1])
h = dict(zip(HEAD, data[: len(HEAD)]))
size, months = int(h["size"]), int(h["months"])
TRAITS = data[len(HEAD) :].reshape(8, size)


def monthly(quarterly):
    return 1 - (1 - quarterly) ** (1 / 3)


def run(rng):
    level, image, switching, rate, _, hazard, unit, usual = TRAITS
    satisfaction = level.copy()
    trust = 0.7 * image + 0.3 * level
    cents, orders = np.zeros(size), np.zeros(size, np.int64)
    alive = np.ones(size, bool)
    fixed = hazard * np.exp(h["logNorm"] - h["psiSC"] * switching)
    given, given_trust, trust_rest = h["givenSatisfaction"] * usual, h["givenTrust"] * usual, 0.7 * image
    trust_speed = monthly(0.5 * h["kappaT"])
    lines = []
    for month in range(1, months + 1):
        quarterly = h["kappa"] / (1 + 0.25 * month / 3 / h["tau"])
        rise, fall = monthly(quarterly), monthly(min(0.99, quarterly * h["lossAversion"]))
        noise = h["noise"] * np.sqrt(quarterly * (2 - rise) / (rise * (2 - quarterly)))
        middle = (rise + fall) / 2
        lift = (fall - rise) * noise * np.sqrt(1 + middle / (2 - middle)) * 0.3989422804014327
        gap = level + noise * rng.standard_normal(size) - satisfaction
        satisfaction += np.where(gap < 0, fall, rise) * gap + (lift + given)
        felt = h["phi"] * satisfaction + h["phiT"] * trust
        made = rng.poisson(rate)
        made[~alive] = 0
        trust += trust_speed * (trust_rest + 0.3 * satisfaction - trust) + given_trust
        # Only those who order may leave and pay.
        rows = np.flatnonzero(made)
        count, risk = made[rows], fixed[rows] * np.exp(-felt[rows])
        which = np.floor(rng.standard_exponential(rows.size) / np.maximum(risk, 1e-300)) + 1
        leaves = which <= count
        count = np.where(leaves, which, count).astype(np.int64)
        alive[rows[leaves]] = False
        buyers = np.repeat(np.arange(rows.size), count)
        paid = np.rint(100 * unit[rows][buyers] * rng.standard_gamma(h["p"], buyers.size))
        each = np.bincount(buyers, paid, rows.size)
        orders[rows] += count
        cents[rows] += each
        total = [np.floor(column[alive] * 65536 + 0.5).sum() for column in (satisfaction, trust)]
        lines.append([alive.sum(), count.sum(), each.sum(), *total])
    return lines


run(np.random.default_rng(1))
start = time.process_time()
result = run(np.random.default_rng(int(h["seed"]) + 1))
spent = time.process_time() - start
for line in result:
    print(*(int(value) for value in line))
print(int(spent * 1e9))
