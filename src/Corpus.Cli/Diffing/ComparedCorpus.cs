using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary>One side of a comparison.</summary>
/// <param name="Name">The name of the corpus.</param>
/// <param name="Language">The language of articles that name none; null where nobody says.</param>
/// <param name="Entries">Its articles, with members.</param>
internal sealed record ComparedCorpus(string Name, string? Language, IReadOnlyList<BaselineArticle> Entries)
{
    /// <summary>The same articles without members: so many that programs have none, unless they ask for them.</summary>
    public ComparedCorpus WithoutMembers() => this with
    {
        Entries = [.. Entries.Select(entry => entry with { Member = BaselineArticle.NoMember })],
    };
}
