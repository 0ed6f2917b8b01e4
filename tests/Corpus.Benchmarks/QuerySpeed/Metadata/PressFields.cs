namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>The symbols of <see cref="PressArticle"/>, as generated code has them.</summary>
internal sealed class PressFields(ArticleFieldsHandle handle) : ArticleFields(handle)
{
    public StringSymbol Author => field ??= FieldSymbols.String(this, nameof(Author), PressArticle.AuthorIndex, isNullable: false, static value => value.ToString());

    public EnumSymbol<PressSection> Section => field ??= FieldSymbols.Enum(this, nameof(Section), PressArticle.SectionIndex, PressArticle.ToSection);

    public ListSymbol<string, StringSymbol> Tags
        => field ??= FieldSymbols.StringList(this, nameof(Tags), PressArticle.TagsIndex, isNullable: false, static value => value.ToList<string>(static part => part.ToString()));

    public NumberSymbol<int> WordsPrinted => field ??= FieldSymbols.Number(this, nameof(WordsPrinted), PressArticle.WordsPrintedIndex, static value => value.ToInt32());
}
