"""openbadgeslib (PyPI, 4.6 or later, with its extra `ldp`) checks the sample certificates.

Exit status 3 where it is not installed. It is used in tests only.
"""
import json
import sys
from pathlib import Path

try:
    import pyld  # noqa: F401  (openbadgeslib needs it, and says so late)
    from openbadgeslib.ob3.ldp import OB3LdpVerifier
    from openbadgeslib.ob3.verifier import OB3VerificationError, OB3Verifier
except ImportError:
    sys.exit(3)

directory = Path(sys.argv[1])
did = json.loads((directory / "did.json").read_text())
failures = 0


def check(fine, what):
    global failures
    failures += not fine
    print(("ok  " if fine else "FAIL"), what)


def accepted(verifier, text):
    try:
        verifier.verify(text)
        return True
    except OB3VerificationError as error:
        accepted.reason = error
        return False


# The document of the issuer, in place of a fetch over the network.
def download(url, *_, **__):
    assert url == "https://training.example/.well-known/did.json", url
    return json.dumps(did).encode()


def altered(value):
    """The value with each of its texts and truths changed, one at a time."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from ({**value, name: other} for other in altered(inner))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from (value[:place] + [other] + value[place + 1:] for other in altered(inner))
    else:
        yield (not value) if isinstance(value, bool) else f"{value}x"


class Proofs:
    def __init__(self):
        self.inner = OB3LdpVerifier.for_issuer_did(did["id"])

    def verify(self, text):
        return self.inner.verify(text, download=download)


proofs = Proofs()
text = (directory / "lasting.json").read_text()
fine = accepted(proofs, text)
check(fine, f"openbadgeslib accepts the proof{'' if fine else f': {accepted.reason}'}")
others = list(altered(json.loads(text)))
wrong = [other for other in others if accepted(proofs, json.dumps(other))]
check(not wrong, f"openbadgeslib refuses it with any one of its {len(others)} leaves changed")

tokens = OB3Verifier.for_issuer_did(did["id"], download=download)
token = (directory / "lasting.jwt").read_text()
fine = accepted(tokens, token)
check(fine, f"openbadgeslib accepts the JWT{'' if fine else f': {accepted.reason}'}")
check(not accepted(tokens, token[:-8] + "AAAAAAAA"), "openbadgeslib refuses an altered JWT")

svg = (directory / "lasting.svg").read_bytes()
png = (directory / "lasting.png").read_bytes()
try:
    from openbadgeslib.baking import ITXT_KEYWORD_OB3, extract_png, extract_svg
    out = extract_svg(svg, element="openbadges:credential", text_fallback=True)
    check(out is not None and out.strip() == text, "openbadgeslib finds it in the SVG")
    out = extract_png(png, keyword=ITXT_KEYWORD_OB3)
    check(out == text, "openbadgeslib finds it in the PNG")
except (ImportError, TypeError) as error:
    check(False, f"openbadgeslib's bakery is another one: {error}")
sys.exit(1 if failures else 0)
