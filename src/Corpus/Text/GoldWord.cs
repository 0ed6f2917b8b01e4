using System.Text;

namespace Corpus;

/// <summary>Words that may be one token in articles that came with tokens, though every tokenizer cuts them: <c>New York</c>.</summary>
internal static class GoldWord
{
    /// <summary>The form of such a token; null where none of the images has one. O(length · log words), O(1) for images without gold tokens.</summary>
    /// <param name="images">The images that are searched together.</param>
    /// <param name="words">The words; blanks around them do not count.</param>
    /// <param name="matchCase">Whether the form has its case.</param>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    public static string? FormIn(ReadOnlySpan<CorpusImage> images, string words, bool matchCase)
    {
        var hasGold = false;
        foreach (var image in images)
            hasGold |= image.HasGoldTokens;
        if (!hasGold)
            return null;
        var utf8 = Encoding.UTF8.GetBytes(words.Trim());
        return utf8.Length == 0 || !IsTerm(images, WordForm.Of(utf8, matchCase: false)) ? null : WordForm.Of(utf8, matchCase);
    }

    /// <summary>The readings, and the token as one more if none of them is that already.</summary>
    public static string[][] AddTo(string[][] readings, ReadOnlySpan<CorpusImage> images, string words, bool matchCase)
        => FormIn(images, words, matchCase) is { } form && !Array.Exists(readings, reading => reading.Length == 1 && reading[0] == form) ? [.. readings, [form]] : readings;

    // Without an index nobody knows.
    private static bool IsTerm(ReadOnlySpan<CorpusImage> images, string form)
    {
        foreach (var image in images)
        {
            if (image.Index is not { } index ? image.Count > 0 : index.Lexicon.TryFind(form, out _))
                return true;
        }

        return false;
    }
}
