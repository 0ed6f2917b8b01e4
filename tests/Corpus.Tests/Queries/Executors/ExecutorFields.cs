namespace Corpus.Tests;

/// <summary>The fields of <see cref="ExecutorArticle"/>.</summary>
public sealed class ExecutorFields(ArticleFieldsHandle handle) : ArticleFields(handle)
{
    public StringSymbol Byline => field ??= FieldSymbols.String(this, "Byline", ExecutorArticle.IndexOf(Image, "byline"), isNullable: true, ExecutorArticle.BylineOf);

    public NullableDateSymbol Filed => field ??= FieldSymbols.NullableDate(this, "Filed", ExecutorArticle.IndexOf(Image, "filed"), ExecutorArticle.FiledOf);

    public NullableBooleanSymbol Lead => field ??= FieldSymbols.NullableBoolean(this, "Lead", ExecutorArticle.IndexOf(Image, "lead"), ExecutorArticle.LeadOf);

    public NullableNumberSymbol<int> Pages => field ??= FieldSymbols.NullableNumber(this, "Pages", ExecutorArticle.IndexOf(Image, "pages"), ExecutorArticle.PagesOf);

    public NullableEnumSymbol<ExecutorSection> Section => field ??= FieldSymbols.NullableEnum(this, "Section", ExecutorArticle.IndexOf(Image, "section"), ExecutorArticle.SectionOf);

    public ListSymbol<string, StringSymbol> Tags => field ??= FieldSymbols.StringList(this, "Tags", ExecutorArticle.IndexOf(Image, "tags"), isNullable: true, ExecutorArticle.TagsOf);

    public NullableNumberSymbol<long> Views => field ??= FieldSymbols.NullableNumber(this, "Views", ExecutorArticle.IndexOf(Image, "views"), ExecutorArticle.ViewsOf);

    public NullableNumberSymbol<double> Weight => field ??= FieldSymbols.NullableNumber(this, "Weight", ExecutorArticle.IndexOf(Image, "weight"), ExecutorArticle.WeightOf);

    public StringSymbol Author => field ??= FieldSymbols.String(this, "Author", ExecutorArticle.IndexOf(Image, "byline"), isNullable: false, ExecutorArticle.AuthorOf);

    public BooleanSymbol IsLead => field ??= FieldSymbols.Boolean(this, "IsLead", ExecutorArticle.IndexOf(Image, "lead"), ExecutorArticle.IsLeadOf);

    public EnumSymbol<ExecutorSection> Part => field ??= FieldSymbols.Enum(this, "Part", ExecutorArticle.IndexOf(Image, "section"), ExecutorArticle.PartOf);

    public NumberSymbol<int> Rank => field ??= FieldSymbols.Number(this, "Rank", ExecutorArticle.IndexOf(Image, "pages"), ExecutorArticle.RankOf);

    public NumberSymbol<double> Score => field ??= FieldSymbols.Number(this, "Score", ExecutorArticle.IndexOf(Image, "weight"), ExecutorArticle.ScoreOf);

    public DateSymbol Since => field ??= FieldSymbols.Date(this, "Since", ExecutorArticle.IndexOf(Image, "filed"), ExecutorArticle.SinceOf);

    public ListSymbol<int, NumberSymbol<int>> Sizes => field ??= FieldSymbols.NumberList(this, "Sizes", ExecutorArticle.IndexOf(Image, "sizes"), isNullable: false, ExecutorArticle.SizesOf);

    public NumberSymbol<long> Total => field ??= FieldSymbols.Number(this, "Total", ExecutorArticle.IndexOf(Image, "views"), ExecutorArticle.TotalOf);
}
