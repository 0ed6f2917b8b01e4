namespace Corpus.Sources;

/// <summary>Reads one article file, of whatever format its extension names. Pure: text in, articles and findings out.</summary>
internal static class ArticleFileReader
{
    /// <summary>Reads the bytes of the file at the corpus-relative <paramref name="path"/>. O(length).</summary>
    public static FileReading Read(string path, byte[] bytes, int length)
        => FileDecoder.TryDecode(path, bytes, length, out var text, out var problem)
            ? ReadWellFormed(path, text)
            : new FileReading([], [problem!]);

    /// <summary>Reads the decoded text of the file at the corpus-relative <paramref name="path"/>. O(length).</summary>
    public static FileReading Read(string path, string text)
    {
        var lone = FirstLoneSurrogate(text);
        if (lone < 0)
            return ReadWellFormed(path, text);

        return new FileReading([], [SourceDiagnostic.Create(
            DiagnosticRules.NotUtf8, path, FilePlace.In(text, lone, 1), "Half of a surrogate pair cannot be written as UTF-8")]);
    }

    private static FileReading ReadWellFormed(string path, string text)
    {
        var findings = new List<SourceDiagnostic>();
        if (!path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            var fileName = path.Substring(path.LastIndexOf('/') + 1);
            findings.Add(SourceDiagnostic.Create(DiagnosticRules.UnknownFormat, path, FilePlace.Beginning, fileName));
            return new FileReading([], findings);
        }

        if (LooksLikeUtf16(text))
        {
            findings.Add(SourceDiagnostic.Create(
                DiagnosticRules.NotUtf8, path, FilePlace.Beginning, "The file looks like UTF-16 or UTF-32 without a byte order mark"));
            return new FileReading([], findings);
        }

        DamageScan.Run(path, text, findings);
        return new FileReading([DatedTextReader.Read(path, text, findings)], findings);
    }

    // ASCII in UTF-16 or UTF-32 is well-formed UTF-8, with a NUL beside each character.
    private static bool LooksLikeUtf16(string text)
        => text.Length >= 4 && ((text[1] == '\0' && text[3] == '\0') || (text[0] == '\0' && text[2] == '\0'));

    private static int FirstLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
