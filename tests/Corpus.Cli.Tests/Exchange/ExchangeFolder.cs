using System.Globalization;
using Corpus.Cli.Diffing;
using Corpus.Cli.Exchange;
using Corpus.Cli.Exchange.Exporting;
using Corpus.Cli.Exchange.Importing;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Sources;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>A folder in which articles are exported and imported again.</summary>
internal sealed class ExchangeFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-exchange-").FullName;

    /// <summary>What was written to standard output.</summary>
    public StringWriter Output { get; } = new(CultureInfo.InvariantCulture);

    public Terminal Terminal => Terminal.Of(Stream.Null, Output, TextWriter.Null);

    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Writes a file, and gives its path.</summary>
    public string Write(string name, string content)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public ExportReport Export(string input, string output, string? format = null, bool isForced = false, string? language = null)
    {
        using var target = ExportTarget.Of(output == "-" ? output : PathOf(output), format is null ? null : ExchangeFormats.OfName(format, Enum.GetValues<ExchangeFormat>()), isForced, isJson: false);
        target.Open([input], default);
        using var opened = new CorpusOpener(Terminal, language, default).Open([input]);
        return new Exporter([.. opened.Corpora.Select(corpus => ExportedCorpus.Of(corpus, language))], target, Terminal, default).Export();
    }

    public ImportReport Import(string source, string output, ExchangeFormat? format = null, string? card = null, string? language = null, char? delimiter = null, bool isForced = false, params string[] map)
        => new Importer(
            new ImportOptions(PathOf(source), PathOf(output), format, KeyMap.Of(map)) { Card = card, Language = language, Delimiter = delimiter, IsForced = isForced }, Terminal, default).Import();

    /// <summary>What <c>corpus diff</c> finds between two corpora.</summary>
    public IReadOnlyList<BaselineChange> Diff(string old, string now)
    {
        var (before, after) = new CorpusReader(Terminal, null, default).ReadBoth(old, now);
        return BaselineComparer.Compare(before.Entries, after.Entries);
    }

    /// <summary>What the tool says of an import that cannot be done, with the folder taken out of the paths.</summary>
    public string Refusal(Action action) => Assert.Throws<ToolException>(action).Message.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    /// <summary>The fingerprint of a corpus, whatever it is.</summary>
    public string FingerprintOf(string path, string? language = null)
    {
        using var opened = new CorpusOpener(Terminal, language, default).Open([path]);
        return opened.Corpora[0].Image.Fingerprint;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
