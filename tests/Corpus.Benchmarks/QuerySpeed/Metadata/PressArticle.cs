namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>An article with metadata, as generated code has it.</summary>
internal sealed class PressArticle(ArticleHandle handle) : Article(handle)
{
    /// <summary>The place of each key among all keys, in ordinal order.</summary>
    internal const int AuthorIndex = 0;
    internal const int SectionIndex = 1;
    internal const int TagsIndex = 2;
    internal const int WordsPrintedIndex = 3;

    public string Author => Field(AuthorIndex).ToString();

    public PressSection Section => ToSection(Field(SectionIndex));

    public IReadOnlyList<string> Tags => Field(TagsIndex).ToList<string>(static value => value.ToString());

    public int WordsPrinted => Field(WordsPrintedIndex).ToInt32();

    internal static PressSection ToSection(FieldValue value)
    {
        foreach (var section in Enum.GetValues<PressSection>())
        {
            if (value.IsSpelling(section.ToString()))
                return section;
        }

        throw value.Unexpected(nameof(Section));
    }
}
