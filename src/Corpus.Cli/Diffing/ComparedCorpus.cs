using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary>One side of a comparison.</summary>
/// <param name="Name">The name of the corpus.</param>
/// <param name="Language">The language of articles that name none; null where nobody says.</param>
/// <param name="Articles">Its articles, with members.</param>
/// <param name="Properties">The properties that its keys become; null where an image does not say their types.</param>
internal sealed record ComparedCorpus(
    string Name, string? Language, IReadOnlyList<BaselineArticle> Articles, IReadOnlyList<BaselineProperty>? Properties)
{
    /// <summary>All that is compared.</summary>
    public IReadOnlyCollection<BaselineEntry> Entries => [.. Articles, .. Properties ?? []];

    /// <summary>The same articles without members: so many that programs have none, unless they ask for them.</summary>
    public ComparedCorpus WithoutMembers() => this with
    {
        Articles = [.. Articles.Select(article => article with { Member = BaselineArticle.NoMember })],
    };

    /// <summary>The same articles, for a comparison with a corpus of whose properties nothing is known.</summary>
    public ComparedCorpus WithoutProperties() => this with { Properties = null };
}
