"""What NLTK's users do for the rows of the benchmark `linguist`, one task a line of standard input.

usage: nltk_tasks.py FOLDER, where FOLDER has forms.json (the different forms), tokens.bin (the form of each token),
articles.bin and paragraphs.bin (where each begins, and the number of tokens): 32-bit integers of this machine.

A task is a line of JSON: {"task": …, "word": …, "window": …, "size": …}; the answer is a line of JSON with the seconds
that the task itself took, how much it gave ("count") and, where "size" is not 0, how much of it is compared ("compared") and lines of it ("lines").
Loading, indexing and what makes an answer comparable are not timed.
"""

import array
import bisect
import itertools
import json
import math
import sys
import time

import nltk
from nltk.collocations import BigramCollocationFinder
from nltk.metrics import BigramAssocMeasures
from nltk.probability import FreqDist
from nltk.text import Text
from nltk.util import bigrams


class Corpus:
    """The tokens as lists of strings, one object a form, which is the fastest that Python can have them."""

    def __init__(self, folder):
        with open(f"{folder}/forms.json", encoding="utf-8") as file:
            forms = json.load(file)
        self.tokens = [forms[form] for form in numbers(f"{folder}/tokens.bin")]
        self.starts = list(numbers(f"{folder}/articles.bin"))
        self.paragraph_starts = list(numbers(f"{folder}/paragraphs.bin"))
        self.text = Text(self.tokens, name="corpus")
        self.text.concordance_list("", lines=1)  # makes its index
        self._units = {}
        self._parts = {}

    def units(self, name):
        """Lists of tokens, one for each article or paragraph."""
        if name not in self._units:
            starts = self.starts if name == "articles" else self.paragraph_starts
            self._units[name] = [self.tokens[start:end] for start, end in itertools.pairwise(starts)]
        return self._units[name]

    def parts(self, word):
        """All tokens of the articles with the word, and of those without."""
        if word not in self._parts:
            both = ([], [])
            for article in self.units("articles"):
                both[0 if word in article else 1].extend(article)
            self._parts = {word: both}
        return self._parts[word]

    def article_of(self, token):
        """Where the article of a token starts and ends."""
        after = bisect.bisect_right(self.starts, token)
        return self.starts[after - 1], self.starts[after]

    def offsets(self, word):
        return self.text._concordance_index.offsets(word)


def numbers(path):
    values = array.array("i")
    with open(path, "rb") as file:
        values.frombytes(file.read())
    return values


# Each task gives what it made; it is timed.


def concordance(corpus, word, window):
    # The width is in characters, of which NLTK takes a quarter as the tokens to the left, and one less to the right.
    return corpus.text.concordance_list(word, width=4 * (window + 1), lines=sys.maxsize)


def first_concordance(corpus, word, window):
    """The first one of a text, for which NLTK makes its index."""
    return Text(corpus.tokens, name="corpus").concordance_list(word, width=4 * (window + 1), lines=sys.maxsize)


def sorted_concordance(corpus, word, window):
    # As far as the article of the hit goes.
    def right(line):
        return line.right[: corpus.article_of(line.offset)[1] - line.offset - 1]

    return sorted(concordance(corpus, word, window), key=right)


def frequency_list(corpus, word, window):
    return FreqDist(corpus.tokens).most_common()


def frequency_list_of_part(corpus, word, window):
    return FreqDist(corpus.parts(word)[0]).most_common()


def bigram_list(corpus, word, window):
    return FreqDist(itertools.chain.from_iterable(map(bigrams, corpus.units("paragraphs")))).most_common()


def bigram_finder(corpus, word, window):
    return BigramCollocationFinder.from_documents(corpus.units("paragraphs")).ngram_fd.most_common()


def collocates(corpus, word, window):
    """The tokens around all hits, each once and without the hits, and how they are associated with the word."""
    tokens, offsets = corpus.tokens, corpus.offsets(word)

    def around():
        seen = 0
        for offset in offsets:
            start, end = corpus.article_of(offset)
            last = min(end, offset + 1 + window)
            yield tokens[max(start, seen, offset - window) : last]
            seen = last

    counts = FreqDist(itertools.chain.from_iterable(around()))
    del counts[word]
    near, words, total = counts.N(), vocabulary(corpus), len(tokens) - len(offsets)
    scored = [
        (other, count, BigramAssocMeasures.likelihood_ratio(count, (near, words[other]), total)) for other, count in counts.items()
    ]
    return sorted(scored, key=lambda row: -row[2])


def collocate_finder(corpus, word, window):
    """NLTK's own way: all pairs of the corpus, and of them those with the word."""
    padding = (None,) * window
    words = itertools.chain.from_iterable(itertools.chain(article, padding) for article in corpus.units("articles"))
    finder = BigramCollocationFinder.from_words(words, window_size=window + 1)
    finder.apply_ngram_filter(lambda first, second: word not in (first, second))
    scores = finder.score_ngrams(BigramAssocMeasures.likelihood_ratio)
    return [(pair, finder.ngram_fd[pair], score) for pair, score in scores]


def keyness(corpus, word, window):
    """Log-likelihood of Rayson and Garside (2000), highest first; negative where the word is rarer than in the reference."""
    part, reference = (FreqDist(tokens) for tokens in corpus.parts(word))
    part_size, reference_size = part.N(), reference.N()
    rows = []
    for other in part.keys() | reference.keys():
        first, second = part[other], reference[other]
        share = (first + second) / (part_size + reference_size)
        expected, other_expected = part_size * share, reference_size * share
        score = 2 * (
            (first * math.log(first / expected) if first else 0)
            + (second * math.log(second / other_expected) if second else 0)
        )
        rows.append((other, first, second, score if first >= expected else -score))
    return sorted(rows, key=lambda row: -row[3])


# What of it is compared; it is not timed.


def lines_of_concordance(corpus, lines, word, window, size):
    spread = [lines[i * len(lines) // size] for i in range(size)] if len(lines) > size else lines
    return len(lines), [line_in_article(corpus, line, window) for line in spread]


def line_in_article(corpus, line, window):
    """The line as far as its article goes; NLTK's goes on in the next."""
    start, end = corpus.article_of(line.offset)
    left = corpus.tokens[max(start, line.offset - window) : line.offset]
    right = corpus.tokens[line.offset + 1 : min(end, line.offset + 1 + window)]
    if line.left[len(line.left) - len(left) :] != left or line.right[: len(right)] != right:
        raise ValueError(f"the line at {line.offset} has another context than the text")
    return "".join(left), line.query, "".join(right)


def most_frequent(counts, size):
    """How many there are, their sum, and the most frequent, those of the same count by their words."""
    rows = sorted((-count, words) for words, count in counts)
    lines = [(*words, str(-count)) for count, words in rows[:size]]
    return len(rows), [("", str(-sum(count for count, _ in rows))), *lines]


def lines_of_words(corpus, rows, word, window, size):
    return most_frequent((((other,), count) for other, count in rows), size)


def lines_of_pairs(corpus, rows, word, window, size):
    return most_frequent(rows, size)


def lines_of_collocates(corpus, rows, word, window, size):
    return most_frequent((((other,), count) for other, count, _ in rows), size)


def lines_of_finder(corpus, rows, word, window, size):
    # Two hits that are near each other are a pair once, and each of them is near the other.
    counts = FreqDist()
    for (left, right), count, _ in rows:
        counts[right if left == word else left] += 2 * count if left == right else count
    return most_frequent((((other,), count) for other, count in counts.items()), size)


def lines_of_keyness(corpus, rows, word, window, size):
    best = sorted(rows, key=lambda row: (-round(row[3], 2), row[0]))[:size]
    sums = ("", str(sum(row[1] for row in rows)), str(sum(row[2] for row in rows)))
    return len(rows), [sums, *((other, str(first), str(second), f"{score:.2f}") for other, first, second, score in best)]


# What takes fewer seconds is done once more, when it finds everything in the caches.
SHORT = 0.005

TASKS = {
    "concordance": (concordance, lines_of_concordance),
    "concordance, first": (first_concordance, lines_of_concordance),
    "sorted concordance": (sorted_concordance, lines_of_concordance),
    "frequency list": (frequency_list, lines_of_words),
    "frequency list of part": (frequency_list_of_part, lines_of_words),
    "2-grams": (bigram_list, lines_of_pairs),
    "2-grams, finder": (bigram_finder, lines_of_pairs),
    "collocates": (collocates, lines_of_collocates),
    "collocates, finder": (collocate_finder, lines_of_finder),
    "keyness": (keyness, lines_of_keyness),
}


def vocabulary(corpus):
    """How frequent each word is; NLTK's Text keeps it too."""
    return corpus.text.vocab()


def prepare(corpus, word):
    """What is not part of a task: everything that a session makes once."""
    vocabulary(corpus)
    corpus.units("articles")
    corpus.units("paragraphs")
    if word:
        corpus.parts(word)


def answer(corpus, request):
    do, lines = TASKS[request["task"]]
    word, window, size = request["word"], request["window"], request["size"]
    prepare(corpus, word if "part" in request["task"] or request["task"] == "keyness" else None)
    seconds, made = timed(do, corpus, word, window)
    if seconds < SHORT:
        seconds, made = timed(do, corpus, word, window)
    compared, shown = lines(corpus, made, word, window, size) if size else (0, [])
    return {"seconds": seconds, "count": len(made), "compared": compared, "lines": shown}


def timed(do, corpus, word, window):
    start = time.perf_counter()
    made = do(corpus, word, window)
    return time.perf_counter() - start, made


def main():
    corpus = Corpus(sys.argv[1])
    print(json.dumps({"version": f"NLTK {nltk.__version__}, Python {sys.version.split()[0]}"}), flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(corpus, json.loads(line))), flush=True)


main()
