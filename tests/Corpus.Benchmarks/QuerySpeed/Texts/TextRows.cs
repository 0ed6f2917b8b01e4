using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Which queries a corpus is asked: words from its own lexicon and places of its own text.</summary>
internal sealed class TextRows
{
    private static readonly string[] Patterns =
    [
        ".*heid", "ge.*d", "on.*lijk(e|heid)?", "[a-z]+tie(s)?", "ver[a-z]+ing(en)?", ".*bestand.*", "b[aeiou]+k.*", "(her|be)[a-z]+en", "..", "[0-9]+", "z.*", ".*a.*e.*i.*",
    ];

    private readonly WordBuckets _words;
    private readonly WordSequences _sequences;
    private readonly int _count;

    /// <param name="tokens">The corpus.</param>
    /// <param name="count">How many queries a row has at most.</param>
    public TextRows(TokenTable tokens, int count)
    {
        _words = new WordBuckets(tokens);
        _sequences = new WordSequences(tokens);
        _count = count;
    }

    /// <summary>The names of all rows.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "term, rarest", "term, middle", "term, top 20", "AND of two", "AND of three", "OR of two", "OR of three", "NOT",
        "phrase of 2", "phrase of 3", "phrase of 4", "phrase of 5", "near", "prefix", "regex over the lexicon",
    ];

    /// <summary>All rows.</summary>
    public IEnumerable<TextRow> All() => Names.Zip(Queries(), (name, row) => new TextRow(name, [.. row.Words.Take(_count).Select(words => new TextQuery(row.Kind, words))]));

    // In the order of the names.
    private IEnumerable<(TextQueryKind Kind, IEnumerable<IReadOnlyList<string>> Words)> Queries() =>
    [
        (TextQueryKind.All, Single(_words.Rare)),
        (TextQueryKind.All, Single(_words.Middle)),
        (TextQueryKind.All, Single(_words.Top)),
        (TextQueryKind.All, Mixed(2)),
        (TextQueryKind.All, Mixed(3)),
        (TextQueryKind.Any, Mixed(2)),
        (TextQueryKind.Any, Mixed(3)),
        (TextQueryKind.Without, Mixed(2)),
        (TextQueryKind.Phrase, _sequences.Phrases(2, _count)),
        (TextQueryKind.Phrase, _sequences.Phrases(3, _count)),
        (TextQueryKind.Phrase, _sequences.Phrases(4, _count)),
        (TextQueryKind.Phrase, _sequences.Phrases(5, _count)),
        (TextQueryKind.Near, Near()),
        (TextQueryKind.Prefix, Prefixes()),
        (TextQueryKind.Pattern, Single(Patterns)),
    ];

    /// <summary>Words for ranked search: so many of mixed frequencies.</summary>
    public IEnumerable<IReadOnlyList<string>> Ranked(int words) => Mixed(words).Take(_count);

    private static IEnumerable<IReadOnlyList<string>> Single(IReadOnlyList<string> words) => words.Select(word => new[] { word });

    // Every mixture of frequencies in turn; no word twice in a query.
    private IEnumerable<IReadOnlyList<string>> Mixed(int length)
    {
        IReadOnlyList<string>[] buckets = [_words.Top, _words.Middle, _words.Rare];
        for (var i = 0; ; i++)
        {
            var words = Enumerable.Range(0, length).Select(place => Pick(buckets[(i / (int)Math.Pow(3, place)) % 3], (i * 5) + (place * 7))).ToArray();
            if (words.Distinct(StringComparer.Ordinal).Count() == length)
                yield return words;
        }
    }

    // Half from the text, so that there is something to find; half from the lexicon.
    private IEnumerable<IReadOnlyList<string>> Near()
        => _sequences.Pairs(_count / 2).Concat(Mixed(2));

    private IEnumerable<IReadOnlyList<string>> Prefixes()
        => _words.All.Where(word => word.Length > 4).Select((word, i) => word[..(2 + (i % 3))]).Distinct(StringComparer.Ordinal).Select(prefix => new[] { prefix });

    private static string Pick(IReadOnlyList<string> words, int number) => words[number % words.Count];
}
