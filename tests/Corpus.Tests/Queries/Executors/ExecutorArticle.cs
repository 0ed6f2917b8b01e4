namespace Corpus.Tests;

/// <summary>What the generator would write for a corpus with metadata of every kind, all of which may be missing.</summary>
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

    private FieldValue Of(string key) => IndexOf(Image, key) is >= 0 and var index ? Field(index) : default;
}
