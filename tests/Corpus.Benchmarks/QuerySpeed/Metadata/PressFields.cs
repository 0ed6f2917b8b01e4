namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>The symbols of <see cref="PressArticle"/>, as generated code has them.</summary>
internal sealed class PressFields(ArticleFieldsHandle handle) : ArticleFields(handle)
{
    public StringSymbol Author { get; } = FieldSymbols.String(nameof(Author), PressArticle.AuthorIndex, isNullable: false, static value => value.ToString());

    public EnumSymbol<PressSection> Section { get; } = FieldSymbols.Enum(nameof(Section), PressArticle.SectionIndex, PressArticle.ToSection);

    public ListSymbol<string> Tags { get; }
        = FieldSymbols.List<string>(nameof(Tags), PressArticle.TagsIndex, isNullable: false, static value => value.ToList<string>(static part => part.ToString()));

    public NumberSymbol<int> WordsPrinted { get; } = FieldSymbols.Number(nameof(WordsPrinted), PressArticle.WordsPrintedIndex, static value => value.ToInt32());
}
