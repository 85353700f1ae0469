"""Times OpenFisca's country template on one household: seconds per formula evaluated. Prints one number.

The peer of `make bench`: rules as data, asked about one case at a time. Needs openfisca-country-template.
"""

import time

from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_country_template import CountryTaxBenefitSystem
from openfisca_country_template.situation_examples import couple

ASKED = ["disposable_income", "total_benefits", "total_taxes", "housing_allowance", "basic_income"]
PERIOD = "2017-01"
ROUNDS = 300

system = CountryTaxBenefitSystem()


def simulation():
    return SimulationBuilder().build_from_entities(system, couple)


def formulas():
    """How many formulas one round evaluates."""
    traced = simulation()
    traced.trace = True
    for name in ASKED:
        ask(traced, name)
    flat = traced.tracer.get_flat_trace()
    return sum(1 for entry in flat.values() if entry.get("dependencies") or entry.get("parameters"))


def ask(sim, name):
    """Asks for the month, or for the year where the variable is a yearly one."""
    try:
        sim.calculate(name, PERIOD)
    except ValueError:
        sim.calculate(name, PERIOD[:4])


count = formulas()
for _ in range(20):
    sim = simulation()
    for name in ASKED:
        ask(sim, name)
spent = 0.0
for _ in range(ROUNDS):
    sim = simulation()
    start = time.perf_counter()
    for name in ASKED:
        ask(sim, name)
    spent += time.perf_counter() - start
print(spent / ROUNDS / count)
