using System.Buffers;
using System.Globalization;
using System.Text;

namespace Corpus;

/// <summary>Which files, one after another, are an image that is too large for one package.</summary>
/// <remarks>
/// <code>
/// corpus-parts 1
/// package Krant
/// 6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b 200000000 Krant.corpus.part1
/// d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35 31415926 Krant.corpus.part2
/// 4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce 231415926 Krant.corpus
/// </code>
/// UTF-8 without a mark, lines end by a line feed. The second line may be missing: it names the package of the corpus, whose parts are in packages
/// Krant.Part1, Krant.Part2 and so on. Then each part, with its SHA-256 and its size in bytes, from 1 on; and last the whole. Nothing in it is
/// trusted: the names of parts follow from that of the whole, which is no path, and the sizes have to add up.
/// </remarks>
internal sealed class PartsFile
{
    public const string Extension = ".parts";

    /// <summary>More parts than any corpus has.</summary>
    public const int MaxParts = 10_000;

    private const string Format = "corpus-parts";
    private const string FirstLine = Format + " 1";
    private const string PackageKey = "package ";
    private const int HashLength = 64;
    private const int MaxNameLength = 200;

    // A line of 64 + 1 + 19 + 1 + 200 units and what ends it, for each part.
    private const int MaxLength = 4 << 20;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    // Of paths, and what Windows allows in no name.
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("/\\:*?\"<>|");

    public PartsFile(string? package, IReadOnlyList<ImagePart> parts, ImagePart whole)
    {
        Package = package;
        Parts = parts;
        Whole = whole;
    }

    /// <summary>The id of the package that it came in; null if it does not say.</summary>
    public string? Package { get; }

    /// <summary>The parts, in order.</summary>
    public IReadOnlyList<ImagePart> Parts { get; }

    /// <summary>What they are together.</summary>
    public ImagePart Whole { get; }

    /// <summary>Where a part lies: beside the list. One that was copied beside a program has the name of the assembly in front of its own, and so have the parts.</summary>
    /// <param name="listPath">The list.</param>
    /// <param name="part">The part.</param>
    public string PathOf(string listPath, ImagePart part)
    {
        var list = Path.GetFileName(listPath);
        var prefix = list.EndsWith($".{Whole.Name}{Extension}", StringComparison.Ordinal) ? list[..^(Whole.Name.Length + Extension.Length)] : "";
        return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(listPath))!, prefix + part.Name);
    }

    /// <summary>The name of a part, from 1 on.</summary>
    public static string NameOf(string whole, int number) => string.Create(CultureInfo.InvariantCulture, $"{whole}.part{number}");

    /// <summary>Whether it can be the name of an image in parts: of one file, on every system, and short enough for what stands behind it.</summary>
    public static bool IsName(string name)
        => name.Length is > 0 and <= MaxNameLength && name is not ("." or "..") && !name.AsSpan().ContainsAny(NotInNames) && !name.Any(char.IsControl)
            && name[0] != ' ' && name[^1] is not (' ' or '.');

    /// <summary>Whether it can be the id of a package.</summary>
    public static bool IsPackageId(string id)
        => id.Length is > 0 and <= 100 && id.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_') && id[0] != '.';

    /// <summary>Reads a file. O(size), which is limited.</summary>
    /// <exception cref="CorpusImageException">It is no such file, or it cannot be read.</exception>
    public static PartsFile Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1);
            return stream.CanSeek ? Read(stream, $"'{path}'") : throw new IOException("It is a pipe or a device.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CorpusImageException($"The list of parts '{path}' cannot be read: {failure.Message} See that the program's user may read it.", failure);
        }
    }

    /// <summary>Reads what a seekable stream has. O(size), which is limited.</summary>
    /// <exception cref="CorpusImageException">It is no such file; the message names <paramref name="origin"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PartsFile Read(Stream stream, string origin)
    {
        if (stream.Length > MaxLength)
            throw Damaged(origin, "it is longer than any");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Parse(Encoding.UTF8.GetString(bytes), origin);
    }

    /// <summary>Reads the text of a file. O(length).</summary>
    /// <exception cref="CorpusImageException">It is no such text; the message names <paramref name="origin"/>, the line, and what is wrong with it.</exception>
    public static PartsFile Parse(string text, string origin)
    {
        var lines = text.Split('\n');
        if (lines[0] != FirstLine)
            throw OtherFormat(origin, lines[0]);
        if (lines[^1].Length > 0)
            throw Damaged(origin, "its last line does not end");

        var next = 1;
        var package = lines.Length > 1 && lines[1].StartsWith(PackageKey, StringComparison.Ordinal) ? lines[next++][PackageKey.Length..] : null;
        if (package is not null && !IsPackageId(package))
            throw Damaged(origin, "line 2 has no package's id");

        var files = new List<ImagePart>();
        for (; next < lines.Length - 1; next++)
        {
            if (files.Count > MaxParts)
                throw Damaged(origin, $"it has more than {MaxParts} parts");
            files.Add(ParseLine(lines[next]) ?? throw Damaged(origin, $"line {next + 1} is not a hash, a size and the name of a file"));
        }

        if (files.Count < 2)
            throw Damaged(origin, "it does not name a part and the whole");
        var whole = files[^1];
        files.RemoveAt(files.Count - 1);
        Check(files, whole, origin);
        return new PartsFile(package, files, whole);
    }

    /// <summary>The text of the file. O(parts).</summary>
    public override string ToString()
    {
        var text = new StringBuilder(FirstLine).Append('\n');
        if (Package is not null)
            text.Append(PackageKey).Append(Package).Append('\n');
        foreach (var file in Parts.Append(Whole))
            text.Append(CultureInfo.InvariantCulture, $"{file.Hash} {file.Length} {file.Name}\n");
        return text.ToString();
    }

    /// <summary>The package that has a part, from 1 on, for messages.</summary>
    public string PackageOf(int number)
        => Package is null
            ? string.Create(CultureInfo.InvariantCulture, $"the package of this corpus whose id ends in '.Part{number}'")
            : string.Create(CultureInfo.InvariantCulture, $"the package {Package}.Part{number}");

    private static ImagePart? ParseLine(string line)
    {
        if (line.Split(' ', 3) is not [{ Length: HashLength } hash, var size, var name] || hash.AsSpan().ContainsAnyExcept(Digits))
            return null;
        return long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0 && size[0] != '0' ? new ImagePart(name, length, hash) : null;
    }

    private static void Check(List<ImagePart> parts, ImagePart whole, string origin)
    {
        if (!IsName(whole.Name))
            throw Damaged(origin, "the name of the whole is not that of a file");
        var rest = whole.Length;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Name != NameOf(whole.Name, i + 1))
                throw Damaged(origin, $"part {i + 1} is not called '{NameOf(whole.Name, i + 1)}'");
            rest -= parts[i].Length;
            if (rest < 0)
                break;
        }

        if (rest != 0)
            throw Damaged(origin, "the sizes of the parts are not that of the whole");
    }

    private static CorpusImageException Damaged(string origin, string what)
        => new($"The list of parts {origin} is damaged: {what}. Build or download it again.") { IsDamage = true };

    private static CorpusImageException OtherFormat(string origin, string line)
        => line.StartsWith(Format + " ", StringComparison.Ordinal) && line.Length < FirstLine.Length + 8 && !line.Any(char.IsControl)
            ? new CorpusImageException($"The list of parts {origin} has the format '{line}', and this program reads '{FirstLine}'. Update the package Corpus.Sdk of this program.")
            : Damaged(origin, $"it does not begin with '{FirstLine}'");
}
