namespace Corpus.Sources;

/// <summary>One difference between a corpus and its baseline.</summary>
/// <param name="Kind">What kind of difference.</param>
/// <param name="Old">The entry of the baseline; null of what is new.</param>
/// <param name="New">The entry now; null of what is gone.</param>
internal sealed record BaselineChange(BaselineChangeKind Kind, BaselineEntry? Old, BaselineEntry? New)
{
    /// <summary>What the change means. A member for an article that had none, or for an enum, takes nothing from anybody.</summary>
    public ChangeImpact Impact => Kind switch
    {
        BaselineChangeKind.TextChanged => ChangeImpact.Patch,
        BaselineChangeKind.ArticleAdded or BaselineChangeKind.PropertyAdded => ChangeImpact.Minor,
        BaselineChangeKind.MemberRenamed when Old is BaselineArticle { Member: BaselineArticle.NoMember } => ChangeImpact.Minor,
        BaselineChangeKind.PropertyTypeChanged when Old is BaselineProperty old && New is BaselineProperty now && OnlyGains(old, now) => ChangeImpact.Minor,
        _ => ChangeImpact.Breaking,
    };

    /// <summary>The change as a sentence without its full stop.</summary>
    public override string ToString() => (Old, New) switch
    {
        (BaselineArticle old, null) => $"The article '{Shown(old.Id)}' is gone",
        (null, BaselineArticle added) => $"The article '{Shown(added.Id)}' is new",
        (BaselineArticle old, BaselineArticle now) => OfArticle(old, now),
        (BaselineProperty old, null) => $"The property '{old.Name}' of {Class(old)} is gone",
        (null, BaselineProperty added) => $"The property '{added.Name}' of {Class(added)} is new, with the type '{added.Type}'",
        (BaselineProperty old, BaselineProperty now) when old.Type == now.Type => OfMembers(old, now),
        (BaselineProperty old, BaselineProperty now) => $"The property '{old.Name}' of {Class(old)} was of the type '{old.Type}' and is of '{now.Type}'",
        _ => "",
    };

    private string OfArticle(BaselineArticle old, BaselineArticle now) => Kind switch
    {
        BaselineChangeKind.ArticleRenamed => $"The article '{Shown(old.Id)}' is called '{Shown(now.Id)}' now",
        BaselineChangeKind.TextChanged => $"The article '{Shown(old.Id)}' says something else",
        _ when old.Member == BaselineArticle.NoMember => $"The article '{Shown(old.Id)}' has a member now, '{now.Member}'",
        _ when now.Member == BaselineArticle.NoMember => $"The article '{Shown(old.Id)}' has no member any more; it was '{old.Member}'",
        _ => $"The member '{old.Member}' of the article '{Shown(old.Id)}' is called '{now.Member}' now",
    };

    private static bool OnlyGains(BaselineProperty old, BaselineProperty now)
        => old.Type == now.Type && !old.Members.Except(now.Members, StringComparer.Ordinal).Any();

    private static string OfMembers(BaselineProperty old, BaselineProperty now)
    {
        var gone = old.Members.Except(now.Members, StringComparer.Ordinal).ToList();
        var added = now.Members.Except(old.Members, StringComparer.Ordinal).ToList();
        var changes = new[] { gone.Count > 0 ? "no more " + List(gone) : "", added.Count > 0 ? "now " + List(added) : "" };
        return $"The enum of the property '{old.Name}' of {Class(old)} has {string.Join(", and ", changes.Where(change => change.Length > 0))}";
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));

    private static string Class(BaselineProperty property) => property.Corpus.Length == 0 ? "the article class" : property.Corpus + "Article";

    // An id may have hundreds of characters, and one that is cut cannot be looked up.
    private static string Shown(string id) => new([.. id.Select(c => char.IsControl(c) ? ' ' : c)]);
}
