namespace Corpus.Accuracy;

/// <summary>Reads gold of tokens: a line for each sentence of the article's gold, in its order, with a space between two tokens.</summary>
internal static class TokenGold
{
    /// <summary>How the names of these files end.</summary>
    public const string Extension = ".tokens";

    /// <summary>The places of the tokens; null, and told, where they are not the sentences of the text. O(length).</summary>
    /// <param name="path">The file, as messages name it.</param>
    /// <param name="content">Its content.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences, from its gold.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static IReadOnlyList<CharSpan>? Align(
        string path, string content, string text, IReadOnlyList<CharSpan> sentences, ICollection<GoldProblem> problems)
    {
        var lines = content.TrimEnd().Split('\n');
        var tokens = new List<CharSpan>();
        for (var i = 0; i < lines.Length || i < sentences.Count; i++)
        {
            if (ProblemOf(lines, i, text, sentences, tokens) is not { } problem)
                continue;
            problems.Add(new GoldProblem(path, i + 1, problem));
            return null;
        }

        return tokens;
    }

    private static string? ProblemOf(string[] lines, int line, string text, IReadOnlyList<CharSpan> sentences, List<CharSpan> tokens)
    {
        if (line >= sentences.Count)
            return "there are more lines than sentences: write one line for each";
        var sentence = sentences[line];
        var at = sentence.Start;
        foreach (var token in line < lines.Length ? lines[line].TrimEnd('\r').Split(' ') : [])
        {
            while (at < sentence.End && char.IsWhiteSpace(text[at]))
                at++;
            if (token.Length == 0 || token.Length > sentence.End - at || string.CompareOrdinal(text, at, token, 0, token.Length) != 0)
                return $"the token ‘{token}’ is not what the sentence goes on with, ‘{text[at..Math.Min(at + 20, sentence.End)]}’: divide tokens by one space, and copy them";
            tokens.Add(new CharSpan(at, at + token.Length));
            at += token.Length;
        }

        return at == sentence.End ? null : $"the sentence goes on with ‘{text[at..Math.Min(at + 20, sentence.End)]}’: its tokens are all of it";
    }
}
