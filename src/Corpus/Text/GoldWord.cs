using System.Text;

namespace Corpus;

/// <summary>Words that may be one token in articles that came with tokens, though every tokenizer cuts them: <c>New York</c>.</summary>
internal static class GoldWord
{
    /// <summary>The form of such a token; null where the image has none. O(length · log words), O(1) for an image without gold tokens.</summary>
    /// <param name="image">The image.</param>
    /// <param name="words">The words; blanks around them do not count.</param>
    /// <param name="matchCase">Whether the form has its case.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static string? FormIn(CorpusImage image, string words, bool matchCase)
    {
        if (!image.HasGoldTokens)
            return null;
        var utf8 = Encoding.UTF8.GetBytes(words.Trim());
        return utf8.Length == 0 || (image.Index is { } index && !index.Lexicon.TryFind(WordForm.Of(utf8, matchCase: false), out _)) ? null : WordForm.Of(utf8, matchCase);
    }

    /// <summary>The readings, and the token as one more if none of them is that already.</summary>
    public static string[][] AddTo(string[][] readings, CorpusImage image, string words, bool matchCase)
        => FormIn(image, words, matchCase) is { } form && !Array.Exists(readings, reading => reading.Length == 1 && reading[0] == form) ? [.. readings, [form]] : readings;
}
