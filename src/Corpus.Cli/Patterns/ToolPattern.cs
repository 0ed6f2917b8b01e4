namespace Corpus.Cli.Patterns;

/// <summary>A pattern as it is written on a command line: places one after the other, at each of which one of several parts may stand.</summary>
/// <param name="places">At least one, each with at least one part.</param>
internal sealed class ToolPattern(IReadOnlyList<IReadOnlyList<WordPart>> places)
{
    public IReadOnlyList<IReadOnlyList<WordPart>> Places => places;

    /// <summary>The library's pattern of it. Words that follow each other are one phrase, so that they are cut into tokens together.</summary>
    /// <param name="matchCase">Whether words and beginnings must have the same case.</param>
    public WordPattern ToPattern(bool matchCase)
    {
        var patterns = new List<WordPattern>();
        for (var place = 0; place < places.Count; place++)
        {
            var words = places.Skip(place).TakeWhile(parts => parts is [{ Kind: WordPartKind.Words }]).Select(parts => parts[0].Text).ToList();
            if (words.Count == 0)
                patterns.Add(Choice(places[place], matchCase));
            else
                patterns.Add(WordPattern.Words(string.Join(' ', words), matchCase));
            place += Math.Max(words.Count - 1, 0);
        }

        return patterns is [var only] ? only : WordPattern.Sequence(patterns);
    }

    /// <summary>The pattern as it is read back. O(length).</summary>
    public override string ToString() => string.Join(' ', places.Select(parts => string.Join('|', parts)));

    private static WordPattern Choice(IReadOnlyList<WordPart> parts, bool matchCase)
        => parts is [var only] ? only.ToPattern(matchCase) : WordPattern.AnyOf(parts.Select(part => part.ToPattern(matchCase)));
}
