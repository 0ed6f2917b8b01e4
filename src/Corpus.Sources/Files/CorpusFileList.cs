namespace Corpus.Sources;

/// <summary>
/// The list that the build writes for each corpus and both lanes read: which files belong to it, under which paths, and how it
/// is called.
/// </summary>
/// <remarks>
/// Lines of <c>key: value</c> (a line <c>card:</c> for each file that may be the card, the likeliest first), a line <c>files:</c>, then a line per file: its corpus-relative path, a tab, and the path where it lies.
/// A file, because MSBuild metadata passes through an editorconfig, which cuts values at <c>;</c> and <c>#</c> (dotnet/roslyn#51692).
/// </remarks>
internal sealed class CorpusFileList : IEquatable<CorpusFileList>
{
    /// <summary>How the names of these lists end.</summary>
    public const string Extension = ".corpusfiles";

    private const string LibraryNamespace = "Corpus";
    private const string CardName = "README.md";

    // Of the whole content, which is not kept: for hundreds of thousands of files it is many megabytes.
    private readonly Hash256 _hash;

    private CorpusFileList(
        string content, string name, Settings settings, IReadOnlyList<CorpusFileEntry> files)
    {
        _hash = HashOf(content);
        Name = name;
        Corpus = Identifier.From(name);
        ResourceName = name + ".corpus";
        Namespace = settings.Namespace.Length == 0 ? "" : string.Join(".", settings.Namespace.Split('.').Select(Identifier.From));
        Language = settings.Language;
        Members = settings.Members;
        HasUsing = settings.HasUsing;
        IsAnalyzed = settings.IsAnalyzed;
        IsLive = settings.IsLive;
        Cards = [.. settings.Cards, .. files.Where(file => IsCardName(file.Path) && file.Path.IndexOf('/') < 0).Select(file => file.FullPath), .. settings.CardElsewhere is { } card ? [card] : Array.Empty<string>()];
        Files = [.. files.Where(file => !IsCardName(file.Path) && !IsBaseline(file.Path))];
    }

    /// <summary>The name of the corpus, as the project gives it.</summary>
    public string Name { get; }

    /// <summary>The name of the corpus, as an identifier.</summary>
    public string Corpus { get; }

    /// <summary>The name of the resource that holds the image.</summary>
    public string ResourceName { get; }

    /// <summary>The namespace of the generated code; empty for the global one.</summary>
    public string Namespace { get; }

    /// <summary>The BCP 47 tag that the project gives; empty when it leaves it to the card.</summary>
    public string Language { get; }

    /// <summary>Whether articles get named members; null leaves it to their number.</summary>
    public bool? Members { get; }

    /// <summary>Whether the project wants a global using of the namespace.</summary>
    public bool HasUsing { get; }

    /// <summary>Whether analyzers run in this build and report what is wrong in files; else the generator does where it must.</summary>
    public bool IsAnalyzed { get; }

    /// <summary>Whether the compiler of C# reads the article files too; else it reads an outline of them (<see cref="OutlineFile"/>).</summary>
    public bool IsLive { get; }

    /// <summary>Where the card may lie: the first of these that has front matter is it.</summary>
    public IReadOnlyList<string> Cards { get; }

    /// <summary>The article files; a <c>README.md</c> is never one, nor a baseline file at the root of the corpus.</summary>
    public IReadOnlyList<CorpusFileEntry> Files { get; }

    /// <summary>The name of the corpus class: the corpus's, unless a namespace of that name would hide it, ours included, or it has a member of that name.</summary>
    public string ClassName
        => Corpus == LibraryNamespace || ReservedNames.Contains(Corpus) || Namespace.Split('.').Contains(Corpus, StringComparer.Ordinal) ? Corpus + "Corpus" : Corpus;

    /// <summary>A list that no build wrote.</summary>
    /// <param name="name">The name of the corpus.</param>
    /// <param name="language">The BCP 47 tag of its articles; empty if only its card says it.</param>
    /// <param name="files">The files, the card among them if it lies with them.</param>
    /// <param name="cardElsewhere">Where the card may lie too, if none is among the files.</param>
    public static CorpusFileList Of(string name, string language, IReadOnlyList<CorpusFileEntry> files, string? cardElsewhere = null)
        => new("", name, new Settings { Language = language, HasUsing = false, CardElsewhere = cardElsewhere }, files);

    /// <summary>The corpus of an outline: its files are known to whoever made that.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="namespace">Its namespace.</param>
    /// <param name="hasUsing">Whether the project wants a global using of it.</param>
    public static CorpusFileList OfOutline(string name, string @namespace, bool hasUsing)
        => new($"{name}\n{@namespace}\n{hasUsing}", name, new Settings { Namespace = @namespace, HasUsing = hasUsing }, []);

    /// <summary>Whether a file of this name is a card and no article, in whatever folder it lies.</summary>
    public static bool IsCardName(string path)
        => path.Substring(path.LastIndexOf('/') + 1).Equals(CardName, StringComparison.OrdinalIgnoreCase);

    // A project may be its own corpus folder; below the root, an article may have such a name.
    private static bool IsBaseline(string path) => path is BaselineFile.ShippedName or BaselineFile.UnshippedName;

    /// <summary>Whether <paramref name="content"/> is such a list.</summary>
    public static bool IsList(string content) => content.StartsWith("corpus: ", StringComparison.Ordinal) && content.Contains("\nfiles:");

    /// <summary>Reads a list; entries whose file was named before are passed over. O(length).</summary>
    public static CorpusFileList Parse(string content)
    {
        var corpus = "";
        var settings = new Settings();
        var files = new List<CorpusFileEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var isInFiles = false;
        for (var start = 0; start <= content.Length;)
        {
            var end = content.IndexOf('\n', start) is >= 0 and var newline ? newline : content.Length;
            var line = content.Substring(start, end - start).TrimEnd('\r');
            start = end + 1;
            if (!isInFiles)
            {
                isInFiles = line == "files:";
                ReadSetting(line);
            }
            else if (line.IndexOf('\t') is > 0 and var tab && seen.Add(line.Substring(tab + 1)))
            {
                files.Add(new CorpusFileEntry(line.Substring(0, tab).Replace(Path.DirectorySeparatorChar, '/'), line.Substring(tab + 1)));
            }
        }

        return new CorpusFileList(content, corpus, settings, files);

        void ReadSetting(string line)
        {
            var colon = line.IndexOf(':');
            var value = line.Substring(colon + 1).Trim();
            switch (line.Substring(0, Math.Max(colon, 0)))
            {
                case "corpus":
                    corpus = value;
                    break;
                case "namespace":
                    settings.Namespace = value;
                    break;
                case "language":
                    settings.Language = value;
                    break;
                case "usings":
                    settings.HasUsing = !value.Equals("false", StringComparison.OrdinalIgnoreCase);
                    break;
                case "members" when bool.TryParse(value, out var wanted):
                    settings.Members = wanted;
                    break;
                case "analyzed":
                    settings.IsAnalyzed = !value.Equals("false", StringComparison.OrdinalIgnoreCase);
                    break;
                case "live":
                    settings.IsLive = value.Equals("true", StringComparison.OrdinalIgnoreCase);
                    break;
                case "card" when value.Length > 0:
                    settings.Cards.Add(value);
                    break;
            }
        }
    }

    public bool Equals(CorpusFileList? other) => other is not null && _hash == other._hash;

    public override bool Equals(object? obj) => Equals(obj as CorpusFileList);

    public override int GetHashCode() => _hash.GetHashCode();

    private static Hash256 HashOf(string content)
    {
        var input = new HashInput();
        input.Add(content);
        return input.Finish();
    }

    private sealed class Settings
    {
        public string Namespace { get; set; } = "";

        public string Language { get; set; } = "";

        public bool? Members { get; set; }

        public bool HasUsing { get; set; } = true;

        public bool IsAnalyzed { get; set; } = true;

        public bool IsLive { get; set; }

        public List<string> Cards { get; } = [];

        public string? CardElsewhere { get; set; }
    }
}
