namespace Corpus.Testing.Examples.Programs;

/// <summary>Splits text into sentences behind every full stop, question mark and exclamation mark that white space follows. Abbreviations and closing quotes prove it wrong.</summary>
public static class NaiveSplitter
{
    /// <summary>Where the sentences are.</summary>
    public static IEnumerable<Range> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isEnd = text[i] is '.' or '?' or '!' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
            var isParagraphEnd = text[i] is '\n' && i + 1 < text.Length && text[i + 1] is '\n';
            if (!isEnd && !isParagraphEnd)
                continue;
            if (Trimmed(text, start, i + 1) is { } sentence)
                yield return sentence;
            start = i + 1;
        }

        if (Trimmed(text, start, text.Length) is { } last)
            yield return last;
    }

    private static Range? Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return start < end ? start..end : null;
    }
}
