using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Our concordances, of an image that is mapped into memory.</summary>
internal sealed class OwnConcordances(ArticleQuery<SpeedArticle, SpeedFields> articles, OwnReading reading) : ILinguistSystem
{
    /// <summary>What it is called where lines are read in place.</summary>
    public const string InPlaceName = "Corpus, in place";

    private const int PageLines = 100;

    public string Name => reading switch
    {
        OwnReading.Strings => "Corpus",
        OwnReading.InPlace => InPlaceName,
        _ => "Corpus, first 100",
    };

    public bool CanDo(LinguistTaskKind kind) => kind is LinguistTaskKind.Concordance or LinguistTaskKind.SortedConcordance;

    public LinguistRule RuleFor(LinguistTaskKind kind) => LinguistRule.Asked;

    public LinguistAnswer Answer(LinguistTask task)
    {
        var lines = Lines(task);
        return LinguistAnswer.OfConcordance(lines.Count, i => [lines[i].Left.ToString(), lines[i].Match.ToString(), lines[i].Right.ToString()]);
    }

    public SystemTime Time(LinguistTask task) => new OwnProcessTime(reading switch
    {
        OwnReading.Strings => () => Strings(Lines(task)).Count,
        OwnReading.InPlace => () => ReadInPlace(Lines(task)),
        _ => () => ReadPage(Lines(task)),
    });

    public void Dispose()
    {
        // Who opened the corpus closes it.
    }

    private Concordance<SpeedArticle, SpeedFields> Lines(LinguistTask task)
    {
        var lines = articles.Concordance(task.Word, task.Window);
        return task.Kind == LinguistTaskKind.SortedConcordance ? lines.Sort(ConcordanceSort.Right) : lines;
    }

    private static List<KwicLine> Strings(IEnumerable<ConcordanceLine<SpeedArticle>> lines)
    {
        var strings = new List<KwicLine>();
        foreach (var line in lines)
            strings.Add(new KwicLine(line.Left.ToString(), line.Match.ToString(), line.Right.ToString()));
        return strings;
    }

    private static int ReadInPlace(Concordance<SpeedArticle, SpeedFields> lines)
    {
        var (count, bytes) = (0, 0L);
        foreach (var line in lines)
        {
            count++;
            bytes += line.Left.AsUtf8().Length + line.Match.AsUtf8().Length + line.Right.AsUtf8().Length;
        }

        return bytes >= count ? count : throw new WrongAnswerException("Lines without a match.");
    }

    private static int ReadPage(Concordance<SpeedArticle, SpeedFields> lines)
    {
        GC.KeepAlive(Strings(lines.Page(0, PageLines)));
        return lines.Count;
    }
}
