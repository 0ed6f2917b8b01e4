namespace Corpus.Segmentation;

/// <summary>What a name shows of its bearer's gender: by a title or a role beside it, else by the given name.</summary>
internal static class NameGender
{
    private const WordClass Both = WordClass.Male | WordClass.Female;

    /// <summary>The gender, or none. O(tokens of the name).</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="start">Where it starts with its titles.</param>
    /// <param name="role">The token of its role, or -1.</param>
    /// <param name="isPerson">Whether it looks like that of a person.</param>
    public static WordClass Of(in QuotationText text, TokenRange name, int start, int role, bool isPerson)
    {
        var shown = WordClass.None;
        for (var i = start; i < name.First; i++)
            shown |= text.ClassOf(i);
        if (role >= 0)
            shown |= text.Rules.Words.FindEnd(text[role]);
        shown &= Both;
        if (shown is WordClass.Male or WordClass.Female)
            return shown;
        return shown == WordClass.None && isPerson ? OfGivenName(text, name) : WordClass.None;
    }

    /// <summary>Whether a word is an ordinary given name: <c>Agnes</c>.</summary>
    public static bool IsGivenName(in QuotationText text, int token) => text.Rules.GivenNames.Find(NameParts.Stem(text[token])) != WordClass.None;

    /// <summary><c>Thomas Aalbers</c> by the list, <c>Aurelia Vonk</c> by the ending; nothing of a surname alone.</summary>
    private static WordClass OfGivenName(in QuotationText text, TokenRange name)
    {
        var listed = text.Rules.GivenNames.Find(NameParts.Stem(text[name.First]));
        if (listed != WordClass.None)
            return listed == Both ? WordClass.None : listed;
        if (name.Count == 1 || text.Is(name.First, WordClass.Particle))
            return WordClass.None;
        foreach (var ending in text.Rules.FemaleEndings)
        {
            if (text[name.First].Length > ending.Length + 2 && text[name.First].EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return WordClass.Female;
        }

        return WordClass.None;
    }
}
