using System.Globalization;

namespace Corpus.Sources;

/// <summary>What came of looking for a pinned span in a text, and what to say of it where it is not there.</summary>
/// <param name="Problem">What is wrong, if anything.</param>
/// <param name="Place">Where the span is, in UTF-16 units; nowhere if there is a problem.</param>
/// <param name="Count">How often the words stand in the text.</param>
internal readonly record struct PinLookup(PinProblem Problem, TextSpan Place, int Count)
{
    private const int LongestQuote = 80;

    /// <summary>Looks for the words. See <see cref="PinnedWords.Find"/> for the work.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words.</param>
    /// <param name="occurrence">Which of them, from 1; null for the only one.</param>
    public static PinLookup Of(FoldedText text, string words, int? occurrence)
    {
        if (words.Trim().Length == 0)
            return new PinLookup(PinProblem.Empty, default, 0);
        var found = PinnedWords.Find(text, words);
        return (found.Count, occurrence) switch
        {
            (0, _) => new PinLookup(PinProblem.NotFound, default, 0),
            (1, null) => new PinLookup(PinProblem.None, found[0], 1),
            (_, null) => new PinLookup(PinProblem.Ambiguous, default, found.Count),
            (_, { } number) when number < 1 || number > found.Count => new PinLookup(PinProblem.NoSuchOccurrence, default, found.Count),
            (_, { } number) => new PinLookup(PinProblem.None, found[number - 1], found.Count),
        };
    }

    /// <summary>How messages name an article: <c>the article 'haven' (haven.txt:1)</c>.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="path">The corpus-relative path of its file.</param>
    /// <param name="line">The line where it begins, from 1.</param>
    public static string ArticleName(string id, string path, int line) => $"the article '{id}' ({path}:{Number(line)})";

    /// <summary>What is wrong and what to do, without a full stop.</summary>
    /// <param name="words">The words.</param>
    /// <param name="article">The article, with its file and line.</param>
    /// <param name="text">Its text.</param>
    /// <param name="nearest">The nearest stretch of it, where the words were not found and something is near.</param>
    public string Message(string words, string article, FoldedText text, NearMatch? nearest) => Problem switch
    {
        PinProblem.Empty => "There are no words to look for; give Span some words of the article",
        PinProblem.Ambiguous => $"{Quote(words)} stands {Times(Count)} in {article}; say which one with a number from 1 to {Number(Count)} behind the words, or give it more words",
        PinProblem.NoSuchOccurrence => $"{Quote(words)} stands {Times(Count)} in {article}, so the number behind the words is {(Count == 1 ? "1, or left out" : "from 1 to " + Number(Count))}",
        PinProblem.NotFound => $"{Quote(words)} does not stand in {article}; {(nearest is { } near ? Nearest(words, text, near) : "nothing in it is near; give Span words as they stand there")}",
        _ => "",
    };

    private static string Nearest(string words, FoldedText text, NearMatch near)
    {
        var looksSame = LooksSame(words.Trim(), text.Source.Substring(near.Place.Start, near.Place.Length));
        return $"nearest is {MarkedStretch.Of(text.Source.AsSpan(), near.Place.Start, near.Place.Length)}{(looksSame ? ", which has its accents in another Unicode normalization form" : "")}";
    }

    private static bool LooksSame(string words, string stretch)
    {
        try
        {
            return string.Equals(words.Normalize(), stretch.Normalize(), StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            // C# can write half a surrogate pair, of which there is no normal form.
            return false;
        }
    }

    private static string Quote(string words)
    {
        var line = words.Trim();
        return $"'{(line.Length <= LongestQuote ? SourceFile.OneLine(line) : SourceFile.Shorten(line))}'";
    }

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => Number(count) + " times",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
