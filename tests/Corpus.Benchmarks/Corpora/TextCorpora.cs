using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.TextSpeed;

namespace Corpus.Benchmarks.Corpora;

/// <summary>The corpora that words are looked for in.</summary>
/// <param name="folder">Where they are compiled.</param>
/// <param name="options">Where the help is, and how many copies of it are made.</param>
internal sealed class TextCorpora(string folder, SpeedOptions options)
{
    private const int CopyCount = 10;
    private const int QuickCopyCount = 2;

    /// <summary>The articles of the corpora of this repository.</summary>
    public TextCorpus Own() => TextCorpus.Compile("Krant and Havenpost", Path.Combine(folder, "own"), Records(OwnArticles.Read()));

    /// <summary>The help of LibreOffice; null where it is not to be had.</summary>
    /// <param name="reason">Why.</param>
    public TextCorpus? Help(out string reason)
        => LibreOfficeHelp.TryRead(options.LibreOffice, out reason) is { } help ? TextCorpus.Compile(help.Name, Path.Combine(folder, "help"), Records(help)) : null;

    /// <summary>Ten times the sentences of another corpus, shuffled.</summary>
    public TextCorpus Copies(TextCorpus corpus)
    {
        var count = options.IsQuick ? QuickCopyCount : CopyCount;
        return TextCorpus.Compile($"{count} times {corpus.Name}, sentences shuffled", Path.Combine(folder, "copies"), ShuffledCopies.Of([.. corpus.Articles], count));
    }

    private static IEnumerable<TextRecord> Records(BenchmarkText text) => text.Articles.Select(article => new TextRecord(article.Language, article.Text));
}
