namespace Corpus.Sources;

/// <summary>All that the generated code says of a corpus. Of a live corpus the generator makes it of the articles; of another one it stands in an outline.</summary>
/// <param name="Count">How many articles there are.</param>
/// <param name="Fingerprint">Their fingerprint, in hexadecimal digits.</param>
/// <param name="Dates">The first and last date, for the doc comment; empty when no article has one.</param>
/// <param name="Fields">What their keys are.</param>
/// <param name="Scopes">The articles that have members, class by class; none where there are too many.</param>
internal sealed record CorpusDigest(
    int Count, string Fingerprint, string Dates, EquatableArray<InferredField> Fields, EquatableArray<MemberScope> Scopes)
{
    /// <summary>That of a corpus of which nothing is known.</summary>
    public static CorpusDigest Empty { get; } = new(0, new string('0', 2 * Hash256.Size), "", default, default);

    /// <summary>That of a corpus. O(articles).</summary>
    /// <param name="members">Whether the project wants members; null leaves it to the number of articles.</param>
    /// <param name="outline">The corpus.</param>
    /// <param name="fields">What its keys are.</param>
    public static CorpusDigest Of(bool? members, CorpusOutline outline, IReadOnlyList<InferredField> fields) => new(
        outline.Articles.Count,
        outline.Fingerprint.ToString(),
        DateRange(outline.Articles),
        new EquatableArray<InferredField>([.. fields]),
        new EquatableArray<MemberScope>(
            [.. NamedMembers.ByScope(members, outline).Select(scope => new MemberScope(scope.Scope, Members(scope.Articles)))]));

    private static EquatableArray<MemberSummary> Members(IReadOnlyList<NamedArticle> articles)
    {
        var members = new MemberSummary[articles.Count];
        for (var i = 0; i < members.Length; i++)
        {
            var (article, name) = (articles[i].Summary, articles[i].Name);
            members[i] = new MemberSummary(name, article.Id, article.Headline, article.Date.ToString(), article.Path);
        }

        return new EquatableArray<MemberSummary>(members);
    }

    private static string DateRange(IReadOnlyList<ArticleSummary> articles)
    {
        PartialDate first = default, last = default;
        foreach (var article in articles)
        {
            var date = article.Date;
            if (date.IsUnknown)
                continue;
            if (first.IsUnknown || date.CompareTo(first) < 0)
                first = date;
            if (last.IsUnknown || date.CompareTo(last) > 0)
                last = date;
        }

        return first == last ? first.ToString() : $"{first} to {last}";
    }
}
