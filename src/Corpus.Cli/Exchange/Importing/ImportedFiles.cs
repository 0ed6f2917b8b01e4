using System.Text;
using Corpus.Cli.Opening;
using Corpus.Compiler.Compiling;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>The article files that an import makes, and where each of their articles was in the source.</summary>
/// <param name="folder">The folder of the corpus.</param>
internal sealed class ImportedFiles(string folder)
{
    private const string Articles = "articles";
    private const string Card = "README.md";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Dictionary<string, Func<int, string>> _places = new(StringComparer.Ordinal);

    // Those that were made: a system call for each file among 100,000 is a second.
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly byte[] _buffer = new byte[1 << 16];

    /// <summary>The folder of the corpus.</summary>
    public string FullPath => folder;

    /// <summary>Whether there is a card.</summary>
    public bool HasCard => File.Exists(Path.Combine(folder, Card));

    /// <summary>Begins an article file.</summary>
    /// <param name="path">Its path among the articles, with <c>/</c>.</param>
    /// <param name="placeOf">Where a line of it was in the source.</param>
    /// <exception cref="ToolException">There is one of that path already.</exception>
    public Stream Create(string path, Func<int, string> placeOf)
    {
        if (!_places.TryAdd(path, placeOf))
            throw new ToolException($"'{placeOf(1)}' would become '{path}', which is there already; rename one of them");
        var full = Path.Combine(folder, Articles, path.Replace('/', Path.DirectorySeparatorChar));
        var parent = Path.GetDirectoryName(full)!;
        if (_folders.Add(parent))
            Directory.CreateDirectory(parent);
        return new FileStream(full, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    /// <summary>The same, for text in UTF-8.</summary>
    public StreamWriter CreateText(string path, Func<int, string> placeOf) => new(Create(path, placeOf), Utf8, 1 << 16) { NewLine = "\n" };

    /// <summary>Copies a file as it is.</summary>
    public void Copy(string source, string path, string origin, FileProgress progress, CancellationToken cancellation)
    {
        // A pipe and a device say that they are empty; to open them might never return, and to read them never end.
        if (ArticleFiles.LengthOf(source) == 0)
            throw new ToolException($"'{origin}' is empty, or no file; take it away");
        using var input = new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var output = Create(path, line => $"{origin}:{line}");
        using var shown = progress.Begin("importing", input.Length);
        for (int read; (read = input.Read(_buffer)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Write(_buffer.AsSpan(0, read));
            shown.Set(input.Position);
        }
    }

    /// <summary>Writes the card.</summary>
    public void WriteCard(string text) => File.WriteAllText(Path.Combine(folder, Card), text, Utf8);

    /// <summary>The card, which there is.</summary>
    public string ReadCard() => File.ReadAllText(Path.Combine(folder, Card), Utf8);

    /// <summary>Where in the source the line of an article file was.</summary>
    public string PlaceOf(string path, int line) => _places.TryGetValue(path, out var place) ? place(line) : path;

    /// <summary>What the only file is called among the articles: after its source, if that is a name for every reader.</summary>
    public static string NameOf(string source, string extension)
    {
        var stem = Path.GetFileNameWithoutExtension(source);
        var isSafe = stem.Length > 0 && stem[0] != '.' && !stem.Any(c => char.IsControl(c) || char.IsSurrogate(c) || c is '"' or '|' or '\\' or '/' or ':')
            && !stem.Equals("README", StringComparison.OrdinalIgnoreCase);
        return (isSafe ? stem : Articles) + extension;
    }
}
