using Corpus.Cli.Describing;
using Corpus.Cli.Exchange.Exporting;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Cli.Tests.Querying;

namespace Corpus.Cli.Tests;

/// <summary>What goes through all articles of an image ends early when it is told to.</summary>
public sealed class CancellationTests : IDisposable
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    private readonly Terminal _terminal = Terminal.Of(Stream.Null, TextWriter.Null, TextWriter.Null);
    private readonly OpenedCorpora _opened;

    public CancellationTests() => _opened = new CorpusOpener(_terminal, null, default).Open([QueryTool.ImageOf("Krant")]);

    private OpenedCorpus Krant => _opened.Corpora[0];

    public void Dispose()
    {
        _opened.Dispose();
        _terminal.Dispose();
    }

    [Fact]
    public void The_keys_of_a_corpus() => Assert.Throws<OperationCanceledException>(() => FieldInfo.Of(Krant.Image, _terminal, Cancelled));

    [Fact]
    public void The_dates_of_a_corpus()
    {
        using var folder = new TestFolder().With("zonder/goed.txt", "Goed.");
        using var opened = new CorpusOpener(_terminal, null, default).Open([folder.PathOf("zonder")]);
        Assert.Empty(FieldInfo.Of(opened.Corpora[0].Image, _terminal, Cancelled));

        Assert.Throws<OperationCanceledException>(() => CorpusInfo.Of(opened.Corpora[0], _terminal, Cancelled));
    }

    [Fact]
    public void Whether_numbers_stood_in_quotes() => Assert.Throws<OperationCanceledException>(() => ImageArticles.Of(Krant.Image, default, Cancelled));

    [Fact]
    public void The_articles_that_are_exported()
    {
        using var source = new CancellationTokenSource();
        var read = 0;

        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var _ in new ImageArticles(Krant.Image, isPlain: false, source.Token).All())
            {
                read++;
                source.Cancel();
            }
        });
        Assert.Equal(1, read);

        Assert.Throws<OperationCanceledException>(() => new ImageArticles(Krant.Image, isPlain: false, Cancelled).All().First());
    }
}
