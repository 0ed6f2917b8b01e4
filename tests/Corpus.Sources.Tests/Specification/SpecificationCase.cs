using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Sources.Tests.Specification;

/// <summary>A case of the specification: a file, or a folder of files with the card that they are read with.</summary>
/// <param name="Folder"><c>valid</c> or <c>invalid</c>.</param>
/// <param name="FileName">The name of the file or the folder.</param>
internal sealed record SpecificationCase(string Folder, string FileName)
{
    private const string CardName = "README.md";
    private const string Expected = ".expected";
    private const string Received = ".received";

    /// <summary>The behaviour that the case is named for.</summary>
    public string Name => Path.GetFileNameWithoutExtension(FileName);

    public string ExpectedPath => Path.Combine(Root(), Folder, Name + Expected);

    public string ReceivedPath => Path.Combine(Root(), Folder, Name + Received);

    private string FullPath => Path.Combine(Root(), Folder, FileName);

    /// <summary>The cases of a folder, in the order of their names.</summary>
    public static IReadOnlyList<SpecificationCase> In(string folder)
        => [.. Directory.EnumerateFileSystemEntries(Path.Combine(Root(), folder))
            .Where(path => Path.GetExtension(path) is not (Expected or Received))
            .Select(path => new SpecificationCase(folder, Path.GetFileName(path)))
            .OrderBy(@case => @case.FileName, StringComparer.Ordinal)];

    /// <summary>The names of the cases that the folder expects something of.</summary>
    public static IReadOnlyList<string> ExpectedIn(string folder)
        => [.. Directory.EnumerateFiles(Path.Combine(Root(), folder), "*" + Expected).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>Reads the files as both lanes do: the card first, then the articles by path.</summary>
    public SpecificationReading Read()
    {
        if (!Directory.Exists(FullPath))
            return new SpecificationReading(null, [], [Read(FullPath, ReadingOptions.None)]);

        var cardPath = Path.Combine(FullPath, CardName);
        var card = CardReader.Read(CardName, File.ReadAllText(cardPath, Encoding.UTF8), out var findings);
        var options = card?.Options ?? ReadingOptions.None;
        var files = Directory.GetFiles(FullPath).Where(path => path != cardPath).Order(StringComparer.Ordinal);
        return new SpecificationReading(card, findings, [.. files.Select(path => Read(path, options))]);
    }

    private static FileReading Read(string path, ReadingOptions options)
    {
        var bytes = File.ReadAllBytes(path);
        return ArticleFileReader.Read(Path.GetFileName(path), bytes, bytes.Length, options);
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
