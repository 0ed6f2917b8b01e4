namespace Corpus.Tests;

/// <summary>The fields of <see cref="ExecutorArticle"/>.</summary>
public sealed class ExecutorFields(ArticleFieldsHandle handle) : ArticleFields(handle)
{
    public StringSymbol Byline { get; } = FieldSymbols.String("Byline", ExecutorArticle.IndexOf(handle.Image!, "byline"), isNullable: true, ExecutorArticle.BylineOf);

    public NullableDateSymbol Filed { get; } = FieldSymbols.NullableDate("Filed", ExecutorArticle.IndexOf(handle.Image!, "filed"), ExecutorArticle.FiledOf);

    public NullableBooleanSymbol Lead { get; } = FieldSymbols.NullableBoolean("Lead", ExecutorArticle.IndexOf(handle.Image!, "lead"), ExecutorArticle.LeadOf);

    public NullableNumberSymbol<int> Pages { get; } = FieldSymbols.NullableNumber("Pages", ExecutorArticle.IndexOf(handle.Image!, "pages"), ExecutorArticle.PagesOf);

    public NullableEnumSymbol<ExecutorSection> Section { get; } = FieldSymbols.NullableEnum("Section", ExecutorArticle.IndexOf(handle.Image!, "section"), ExecutorArticle.SectionOf);

    public ListSymbol<string> Tags { get; } = FieldSymbols.List("Tags", ExecutorArticle.IndexOf(handle.Image!, "tags"), isNullable: true, ExecutorArticle.TagsOf);

    public NullableNumberSymbol<long> Views { get; } = FieldSymbols.NullableNumber("Views", ExecutorArticle.IndexOf(handle.Image!, "views"), ExecutorArticle.ViewsOf);

    public NullableNumberSymbol<double> Weight { get; } = FieldSymbols.NullableNumber("Weight", ExecutorArticle.IndexOf(handle.Image!, "weight"), ExecutorArticle.WeightOf);

    public StringSymbol Author { get; } = FieldSymbols.String("Author", ExecutorArticle.IndexOf(handle.Image!, "byline"), isNullable: false, ExecutorArticle.AuthorOf);

    public BooleanSymbol IsLead { get; } = FieldSymbols.Boolean("IsLead", ExecutorArticle.IndexOf(handle.Image!, "lead"), ExecutorArticle.IsLeadOf);

    public EnumSymbol<ExecutorSection> Part { get; } = FieldSymbols.Enum("Part", ExecutorArticle.IndexOf(handle.Image!, "section"), ExecutorArticle.PartOf);

    public NumberSymbol<int> Rank { get; } = FieldSymbols.Number("Rank", ExecutorArticle.IndexOf(handle.Image!, "pages"), ExecutorArticle.RankOf);

    public NumberSymbol<double> Score { get; } = FieldSymbols.Number("Score", ExecutorArticle.IndexOf(handle.Image!, "weight"), ExecutorArticle.ScoreOf);

    public DateSymbol Since { get; } = FieldSymbols.Date("Since", ExecutorArticle.IndexOf(handle.Image!, "filed"), ExecutorArticle.SinceOf);

    public ListSymbol<int> Sizes { get; } = FieldSymbols.List("Sizes", ExecutorArticle.IndexOf(handle.Image!, "sizes"), isNullable: false, ExecutorArticle.SizesOf);

    public NumberSymbol<long> Total { get; } = FieldSymbols.Number("Total", ExecutorArticle.IndexOf(handle.Image!, "views"), ExecutorArticle.TotalOf);
}
