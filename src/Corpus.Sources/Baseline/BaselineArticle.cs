namespace Corpus.Sources;

/// <summary>An article as a baseline knows it.</summary>
/// <param name="Corpus">The name of the corpus.</param>
/// <param name="Id">The article's id.</param>
/// <param name="Member">The path of its member, as in <c>_2022.HavenDicht</c>; <see cref="NoMember"/> where it has none.</param>
/// <param name="Hash">The beginning of the hash of its content, whatever its id and name.</param>
internal sealed record BaselineArticle(string Corpus, string Id, string Member, string Hash) : BaselineEntry(Corpus)
{
    /// <summary>The word for an article without a member.</summary>
    public const string NoMember = "-";

    public override (string Corpus, bool IsArticle, string Name) Subject => (Corpus, true, Id);

    public override string ToLine() => BaselineLine.Of(Corpus, BaselineLine.Article, Id, Member, Hash);
}
