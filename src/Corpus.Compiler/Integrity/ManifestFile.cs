using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Corpus.Sources;

namespace Corpus.Compiler.Integrity;

/// <summary>
/// A <c>manifest.sha256</c>: the SHA-256 of the text of each article, in the order of the corpus, and behind them that of the whole image.
/// </summary>
/// <remarks>
/// UTF-8, lines that end with <c>\n</c>, as <c>sha256sum</c> writes them: 64 lower-case hexadecimal digits, two blanks, a name. That of an article is
/// <c>articles/</c> and its id, that of the image the name of its file, <c>NAME.corpus</c>. In an id, control characters, <c>\</c> and <c>%</c> are
/// written <c>%XX</c>, a byte of UTF-8 each.
/// </remarks>
internal sealed class ManifestFile
{
    /// <summary>How the name of an image ends.</summary>
    public const string ImageExtension = ".corpus";

    // More than any id has.
    private const int LongestLine = 1 << 20;

    private const string Folder = "articles/";
    private const string Separator = "  ";
    private const int DigitCount = 2 * Hash256.Size;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private ManifestFile(IReadOnlyList<ManifestEntry> articles, string imageName, Hash256 imageHash)
    {
        Articles = articles;
        ImageName = imageName;
        ImageHash = imageHash;
    }

    /// <summary>The articles, in the order of the corpus.</summary>
    public IReadOnlyList<ManifestEntry> Articles { get; }

    /// <summary>The name of the image, <c>NAME.corpus</c>.</summary>
    public string ImageName { get; }

    /// <summary>SHA-256 of the whole image.</summary>
    public Hash256 ImageHash { get; }

    /// <summary>SHA-256 of the text of an article in UTF-8, as it is stored. O(length).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static Hash256 HashOf(Article article) => Hash256.From(SHA256.HashData(article.Text.AsUtf8()));

    /// <summary>SHA-256 of all that the stream has from where it stands. O(length).</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Hash256 HashOf(Stream stream) => Hash256.From(SHA256.HashData(stream));

    /// <summary>Writes the manifest of an image. O(length of all texts), in constant memory.</summary>
    /// <param name="output">Left open.</param>
    /// <param name="image">The image.</param>
    /// <param name="imageName">The name of its file.</param>
    /// <param name="imageHash">The hash of its file.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="CorpusImageException">The image is damaged.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, CorpusImage image, string imageName, Hash256 imageHash, CancellationToken cancellation)
    {
        using var writer = new StreamWriter(output, Strict, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        for (var i = 0; i < image.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var article = new ImageArticle(new ArticleHandle(image, i));
            writer.WriteLine($"{HashOf(article)}{Separator}{Folder}{Escaped(article.Id)}");
        }

        writer.WriteLine($"{imageHash}{Separator}{imageName}");
    }

    /// <summary>Reads a manifest. O(length).</summary>
    /// <param name="input">Left open.</param>
    /// <exception cref="InvalidDataException">It is no manifest, or damaged; the message says in which line.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ManifestFile Read(Stream input)
    {
        using var reader = new StreamReader(input, Strict, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var articles = new List<ManifestEntry>();
        try
        {
            for (var number = 1; ReadLine(reader, number) is { } line; number++)
            {
                var (hash, name) = Parse(line, number);
                if (name.StartsWith(Folder, StringComparison.Ordinal))
                    articles.Add(new ManifestEntry(Unescaped(name[Folder.Length..], number), hash));
                else if (!IsImageName(name))
                    throw Damaged(number, $"'{name}' is neither {Folder}ID nor NAME{ImageExtension}");
                else if (reader.Read() >= 0)
                    throw Damaged(number + 1, "nothing follows the line of the image");
                else
                    return new ManifestFile(articles, name, hash);
            }
        }
        catch (DecoderFallbackException failure)
        {
            throw new InvalidDataException("It is no manifest: it is not UTF-8.", failure);
        }

        throw new InvalidDataException($"It is no whole manifest: after {articles.Count.ToString("N0", CultureInfo.InvariantCulture)} articles, the line of the image is missing.");
    }

    // A file that says it is a manifest may be one line of a gigabyte.
    private static string? ReadLine(StreamReader reader, int number)
    {
        var line = new StringBuilder();
        for (var c = reader.Read(); c is >= 0 and not '\n'; c = reader.Read())
        {
            if (line.Append((char)c).Length > LongestLine)
                throw Damaged(number, string.Create(CultureInfo.InvariantCulture, $"it has more than {LongestLine:N0} characters"));
        }

        return line.Length == 0 && reader.Peek() < 0 ? null : line.ToString();
    }

    private static (Hash256 Hash, string Name) Parse(string line, int number)
    {
        Span<byte> hash = stackalloc byte[Hash256.Size];
        if (line.Length <= DigitCount + Separator.Length
            || string.CompareOrdinal(line, DigitCount, Separator, 0, Separator.Length) != 0
            || Convert.FromHexString(line.AsSpan(0, DigitCount), hash, out _, out _) != OperationStatus.Done)
        {
            throw Damaged(number, $"it is not {DigitCount} hexadecimal digits, two blanks and a name");
        }

        return (Hash256.From(hash), line[(DigitCount + Separator.Length)..]);
    }

    private static bool IsImageName(string name)
        => name.Length > ImageExtension.Length && name.EndsWith(ImageExtension, StringComparison.Ordinal) && !name.AsSpan().ContainsAny('/', '\\');

    private static string Escaped(string id)
    {
        if (!id.Any(MustBeEscaped))
            return id;

        var escaped = new StringBuilder(id.Length + 16);
        foreach (var c in id)
        {
            if (!MustBeEscaped(c))
                escaped.Append(c);
            else
                foreach (var value in Strict.GetBytes([c]))
                    escaped.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
        }

        return escaped.ToString();
    }

    private static bool MustBeEscaped(char c) => char.IsControl(c) || c is '\\' or '%';

    private static string Unescaped(string name, int number)
    {
        if (!name.Contains('%', StringComparison.Ordinal))
            return name;

        var bytes = new List<byte>(name.Length + 16);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] != '%')
            {
                var length = char.IsHighSurrogate(name[i]) && i + 1 < name.Length ? 2 : 1;
                bytes.AddRange(Strict.GetBytes(name.Substring(i, length)));
                i += length - 1;
            }
            else if (i + 2 < name.Length && byte.TryParse(name.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 2;
            }
            else
            {
                throw Damaged(number, "a '%' is not followed by two hexadecimal digits");
            }
        }

        try
        {
            return Strict.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            throw Damaged(number, "what is escaped is not UTF-8");
        }
    }

    private static InvalidDataException Damaged(int line, string problem)
        => new(string.Create(CultureInfo.InvariantCulture, $"Line {line:N0} of the manifest is damaged: {problem}."));

    private sealed class ImageArticle(ArticleHandle handle) : Article(handle);
}
