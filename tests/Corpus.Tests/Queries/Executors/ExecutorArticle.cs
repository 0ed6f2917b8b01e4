namespace Corpus.Tests;

/// <summary>What the generator would write for a corpus with metadata of every kind, once so that it may be missing and once so that it never is.</summary>
public sealed class ExecutorArticle(ArticleHandle handle) : Article(handle)
{
    public string? Byline => BylineOf(Of("byline"));

    public PartialDate? Filed => FiledOf(Of("filed"));

    public bool? Lead => LeadOf(Of("lead"));

    public int? Pages => PagesOf(Of("pages"));

    public ExecutorSection? Section => SectionOf(Of("section"));

    public IReadOnlyList<string>? Tags => TagsOf(Of("tags"));

    public long? Views => ViewsOf(Of("views"));

    public double? Weight => WeightOf(Of("weight"));

    // The same keys as properties that are never missing.
    public string Author => AuthorOf(Of("byline"));

    public bool IsLead => IsLeadOf(Of("lead"));

    public ExecutorSection Part => PartOf(Of("section"));

    public int Rank => RankOf(Of("pages"));

    public double Score => ScoreOf(Of("weight"));

    public PartialDate Since => SinceOf(Of("filed"));

    public IReadOnlyList<int> Sizes => SizesOf(Of("sizes"));

    public long Total => TotalOf(Of("views"));

    /// <summary>The place of a key among those that the articles of the corpus have; -1 if none has it. The generator knows it.</summary>
    internal static int IndexOf(CorpusImage image, string key) => Math.Max(-1, image.ArticleFields.Find(key));

    internal static string? BylineOf(FieldValue field) => field is { IsMissing: false } value ? value.ToString() : null;

    internal static PartialDate? FiledOf(FieldValue field) => field is { IsMissing: false } value ? value.ToDate() : null;

    internal static bool? LeadOf(FieldValue field) => field is { IsMissing: false } value ? value.ToBoolean() : null;

    internal static int? PagesOf(FieldValue field) => field is { IsMissing: false } value ? value.ToInt32() : null;

    internal static ExecutorSection? SectionOf(FieldValue field)
        => field is { IsMissing: false } value ? Enum.Parse<ExecutorSection>(value.ToString(), ignoreCase: true) : null;

    internal static IReadOnlyList<string>? TagsOf(FieldValue field)
        => field is { IsMissing: false } values ? values.ToList<string>(static value => value.ToString()) : null;

    internal static long? ViewsOf(FieldValue field) => field is { IsMissing: false } value ? value.ToInt64() : null;

    internal static double? WeightOf(FieldValue field) => field is { IsMissing: false } value ? value.ToDouble() : null;

    internal static string AuthorOf(FieldValue field) => BylineOf(field) ?? "";

    internal static bool IsLeadOf(FieldValue field) => LeadOf(field) ?? false;

    internal static ExecutorSection PartOf(FieldValue field) => SectionOf(field) ?? ExecutorSection.Kunst;

    internal static int RankOf(FieldValue field) => PagesOf(field) ?? 1;

    internal static double ScoreOf(FieldValue field) => WeightOf(field) ?? double.NaN;

    internal static PartialDate SinceOf(FieldValue field) => FiledOf(field) ?? default;

    internal static IReadOnlyList<int> SizesOf(FieldValue field) => field.ToList(static value => value.ToInt32());

    internal static long TotalOf(FieldValue field) => ViewsOf(field) ?? long.MaxValue;

    private FieldValue Of(string key) => IndexOf(Image, key) is >= 0 and var index ? Field(index) : default;
}
