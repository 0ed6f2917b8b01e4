namespace Corpus.Testing;

/// <summary>Runs of letters, for perturbations that change one character of a word.</summary>
internal static class Words
{
    /// <summary>The places of the letters a to z of the next word from a place, into a list; returns where the word ends, or -1 if there is none. A letter with a mark that combines is none of them.</summary>
    public static int Next(string text, int from, List<int> letters)
    {
        letters.Clear();
        var at = from;
        while (at < text.Length && !char.IsLetter(text, at))
            at += Clusters.LengthAt(text, at);
        if (at >= text.Length)
            return -1;

        while (at < text.Length && char.IsLetter(text, at))
        {
            var length = Clusters.LengthAt(text, at);
            if (length == 1 && char.IsAsciiLetter(text[at]))
                letters.Add(at);
            at += length;
        }

        return at;
    }
}
