namespace Corpus.Sources;

/// <summary>Reads one article file, of whatever format its extension names. Pure: text in, articles and findings out.</summary>
internal static class ArticleFileReader
{
    private const string LinesExtension = ".jsonl";

    /// <summary>The endings of the files that are read, each with its format.</summary>
    private static readonly (string Extension, Func<SourceFile, IReadOnlyList<SourceArticle>> Read)[] Formats =
    [
        (".txt", TextFileReader.Read),
        (".md", MarkdownReader.Read),
        (LinesExtension, JsonLinesReader.Read),
        (".conllu", ConlluReader.Read),
    ];

    /// <summary>The endings of article files, for messages and searches of folders.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Formats.Select(format => format.Extension)];

    /// <summary>Reads the bytes of the file at the corpus-relative <paramref name="path"/>. O(length).</summary>
    public static FileReading Read(string path, byte[] bytes, int length, ReadingOptions? options = null, DeclaredSchema? schema = null)
        => FileDecoder.TryDecode(path, bytes, length, out var text, out var problem)
            ? ReadWellFormed(new SourceFile(path, text, options ?? ReadingOptions.None), schema)
            : new FileReading([], [problem!]);

    /// <summary>
    /// Reads a part of a file of lines that are articles (<see cref="IsDivisible"/>): whole lines in well-formed UTF-8 without a byte order mark. All parts together give
    /// the articles of the file, and its findings, but that each part tells of as many as a file does, and of its own damage. O(length).
    /// </summary>
    /// <param name="path">The corpus-relative path of the file.</param>
    /// <param name="bytes">The part.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="part">Which part it is.</param>
    /// <param name="options">What the card says of heads.</param>
    public static FileReading ReadPart(string path, byte[] bytes, int length, FilePart part, ReadingOptions options)
    {
        if (!FileDecoder.TryDecodePart(bytes, length, out var text))
        {
            var place = FilePlace.Beginning with { Line = part.FirstLine, EndLine = part.FirstLine };
            return new FileReading([], [SourceDiagnostic.Create(DiagnosticRules.NotUtf8, path, place, "The file was changed while it was read, and is no longer UTF-8")]);
        }

        var file = new SourceFile(path, text, options, part);
        DamageScan.Run(file);
        var articles = JsonLinesReader.Read(file);
        return new FileReading(articles, file.Findings()) { Untold = file.Untold };
    }

    /// <summary>Whether the lines of a file can be read without those before them.</summary>
    public static bool IsDivisible(string path) => path.EndsWith(LinesExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text begins like one in UTF-16 or UTF-32: ASCII in these is well-formed UTF-8, with a NUL beside each character.</summary>
    public static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes)
        => bytes.Length >= 4 && ((bytes[1] == 0 && bytes[3] == 0) || (bytes[0] == 0 && bytes[2] == 0));

    /// <summary>Reads the decoded text of the file at the corpus-relative <paramref name="path"/>. O(length).</summary>
    public static FileReading Read(string path, string text, ReadingOptions? options = null, DeclaredSchema? schema = null)
    {
        var lone = FirstLoneSurrogate(text);
        return lone < 0
            ? ReadWellFormed(new SourceFile(path, text, options ?? ReadingOptions.None), schema)
            : new FileReading([], [SourceDiagnostic.Create(
                DiagnosticRules.NotUtf8, path, FilePlace.In(text, lone, 1), "Half of a surrogate pair cannot be written as UTF-8")]);
    }

    private static FileReading ReadWellFormed(SourceFile file, DeclaredSchema? schema)
    {
        var format = Array.Find(Formats, format => file.Path.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase));
        if (format.Read is null)
        {
            file.Report(
                DiagnosticRules.UnknownFormat, default, string.Join(", ", Extensions), file.Path.Substring(file.Path.LastIndexOf('/') + 1));
            return new FileReading([], file.Findings());
        }

        if (LooksLikeUtf16(file.Text))
        {
            file.Report(DiagnosticRules.NotUtf8, default, "The file looks like UTF-16 or UTF-32 without a byte order mark");
            return new FileReading([], file.Findings());
        }

        DamageScan.Run(file);
        var articles = format.Read(file);
        if (schema is null)
            return new FileReading(articles, file.Findings());

        foreach (var article in articles)
            SchemaCheck.Run(file, article, schema);
        return new FileReading(articles, file.Findings())
        {
            References = [.. articles.SelectMany(article => SchemaCheck.References(article, schema)).Select(id => new SourceReference(id.Text, file.PlaceOf(id.Place)))],
        };
    }

    // ASCII in UTF-16 or UTF-32 is well-formed UTF-8, with a NUL beside each character.
    private static bool LooksLikeUtf16(string text)
        => text.Length >= 4 && ((text[1] == '\0' && text[3] == '\0') || (text[0] == '\0' && text[2] == '\0'));

    internal static int FirstLoneSurrogate(string text)
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
