namespace Corpus;

/// <summary>The symbols of what articles of all corpora have.</summary>
internal sealed class CombinedFields : ArticleFields
{
    public static readonly CombinedFields Instance = new();

    private CombinedFields()
    {
    }
}
