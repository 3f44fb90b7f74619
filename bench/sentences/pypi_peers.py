"""Splits texts with one peer: reads {"texts": [...], "rounds": n} as JSON, writes {"sentences": [[...]], "seconds": s}.

"seconds" is processor time, the best of the rounds over all texts, after one that is not counted.
"""

import json
import sys
import time


def splitter(name):
    if name == "yasbd-lib":
        from yasbd import BoundaryDetector

        detector = BoundaryDetector(lang="id")

        def split(text):
            ends = list(detector.detect(text))
            return [text[start:end] for start, end in zip([0, *ends], [*ends, len(text)])]

        return split
    if name == "pysbd":
        import pysbd

        return pysbd.Segmenter(language="en", clean=False).segment
    if name == "sentencex":
        from sentencex import segment

        return lambda text: list(segment("id", text))
    if name == "nupunkt":
        import nupunkt

        return nupunkt.sent_tokenize
    raise ValueError(name)


def main():
    split = splitter(sys.argv[1])
    request = json.load(sys.stdin)
    sentences = [split(text) for text in request["texts"]]
    rounds = []
    for _ in range(request["rounds"]):
        start = time.process_time()
        for text in request["texts"]:
            split(text)
        rounds.append(time.process_time() - start)
    json.dump({"sentences": sentences, "seconds": min(rounds, default=None)}, sys.stdout)


main()
