"""Writes published-figures.json: what scipy and statsmodels make of the cases that the specs check.

    apt-get install python3-scipy python3-statsmodels    (Debian 12: 1.10.1 and 0.13.5)
    python3 published_figures.py > published-figures.json
"""

import json

import numpy as np
import scipy
import statsmodels
from scipy import optimize, special, stats
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

SHAPES = [0.3, 1, 2.5, 12, 150, 5000]
PROBABILITIES = [0.001, 0.025, 0.5, 0.975, 0.999]
SHARES = [(0, 1), (1, 1), (5, 5), (8, 10), (97, 790), (5548, 13810)]
CHANGES = [(3, 10, 9, 10), (56, 70, 48, 80), (9, 10, 3, 10), (0, 7, 0, 9), (5, 5, 0, 5), (610, 1000, 655, 1000)]
#: numerators and denominators of a group whose members differ
DIFFERING = [(1, 9), (8, 8), (3, 12), (40, 45), (0, 6), (17, 60), (2, 5), (90, 300), (6, 7), (11, 20), (5, 30), (25, 28)]
#: events and 万人
RATES = [(12, 3.1), (4, 8.2), (30, 5.5), (0, 2.4), (55, 40.0), (9, 12.5), (17, 3.3), (2, 6.1), (21, 9.9), (8, 1.2), (3, 15.0), (140, 33.0)]


def beta_binomial(cases):
    k, n = np.array(cases).T

    def loss(at):
        return -stats.betabinom.logpmf(k, n, np.exp(at[0]), np.exp(at[1])).sum()

    return np.exp(top(loss, [0.0, 0.0]))


def gamma_poisson(cases):
    k, exposure = np.array(cases).T

    def loss(at):
        shape, over = np.exp(at)
        return -stats.nbinom.logpmf(k, shape, over / (over + exposure)).sum()

    return np.exp(top(loss, [0.0, 0.0]))


def top(loss, start):
    found = optimize.minimize(loss, start, method="Nelder-Mead", options={"xatol": 1e-13, "fatol": 1e-13, "maxiter": 10000})
    return found.x


def binomial_limits(share, n):
    return [stats.binom.ppf(p, n, share) / n for p in (0.025, 0.975, 0.001, 0.999)]


def poisson_limits(rate, exposure):
    return [stats.poisson.ppf(p, rate * exposure) / exposure for p in (0.025, 0.975, 0.001, 0.999)]


def plain(figure):
    return [float(each) for each in np.atleast_1d(figure)]


differing = beta_binomial(DIFFERING)
rates = gamma_poisson(RATES)
figures = {
    "made": {"by": "published_figures.py", "scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
    "gammaFunction": [
        {"x": x, "figures": plain([special.gammaln(x), special.digamma(x), special.polygamma(1, x)])}
        for x in SHAPES + [1e6]
    ],
    "gamma": [
        {"shape": shape, "probability": p, "quantile": float(stats.gamma.ppf(p, shape))}
        for shape in SHAPES for p in PROBABILITIES
    ],
    "beta": [
        {"alpha": a, "beta": b, "probability": p, "quantile": float(stats.beta.ppf(p, a, b))}
        for a in SHAPES for b in SHAPES for p in PROBABILITIES
    ],
    "betaCdf": [
        {"alpha": a, "beta": b, "x": x, "below": float(stats.beta.cdf(x, a, b))}
        for a in SHAPES for b in SHAPES for x in (0.02, 0.3, 0.9)
    ],
    "wilson": [
        {"numerator": k, "denominator": n, "interval": plain(proportion_confint(k, n, 0.05, "wilson"))} for k, n in SHARES
    ],
    "garwood": [
        {
            "count": k,
            "exposure": e,
            "interval": [float(stats.chi2.ppf(0.025, 2 * k) / 2 / e) if k else 0.0, float(stats.chi2.ppf(0.975, 2 * k + 2) / 2 / e)],
        }
        for k, e in RATES + [(5548, 700.0)]
    ],
    "newcombe": [
        {"before": [k1, n1], "after": [k2, n2], "interval": plain(confint_proportions_2indep(k2, n2, k1, n1, method="newcomb"))}
        for k1, n1, k2, n2 in CHANGES
    ],
    "betaBinomial": {
        "cases": DIFFERING,
        "prior": plain(differing),
        "shrunk": [
            plain([(k + differing[0]) / (n + sum(differing)), *stats.beta.ppf([0.025, 0.975], k + differing[0], n - k + differing[1])])
            for k, n in DIFFERING
        ],
    },
    "gammaPoisson": {
        "cases": RATES,
        "prior": plain(rates),
        "shrunk": [
            plain([(k + rates[0]) / (e + rates[1]), *(stats.gamma.ppf([0.025, 0.975], k + rates[0]) / (e + rates[1]))])
            for k, e in RATES
        ],
    },
    "binomialLimits": [
        {"centre": share, "denominator": n, "limits": plain(binomial_limits(share, n))}
        for share in (0.05, 0.4, 0.95) for n in (5, 12, 80, 1500, 13810)
    ],
    "poissonLimits": [
        {"centre": rate, "exposure": e, "limits": plain(poisson_limits(rate, e))}
        for rate in (0.4, 3.0) for e in (0.5, 4.0, 60.0, 900.0)
    ],
}
print(json.dumps(figures))
