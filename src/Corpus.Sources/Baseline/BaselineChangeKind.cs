namespace Corpus.Sources;

/// <summary>The ways in which a corpus can differ from its baseline.</summary>
internal enum BaselineChangeKind
{
    ArticleRemoved,

    /// <summary>Another id for the same content.</summary>
    ArticleRenamed,

    /// <summary>Another member, or none, or one where there was none, for the same id.</summary>
    MemberRenamed,
    ArticleAdded,

    /// <summary>Another content for the same id.</summary>
    TextChanged,
    PropertyRemoved,
    PropertyTypeChanged,
    PropertyAdded,
}
