namespace Corpus.Segmentation;

/// <summary>What is known of a language where it attributes words: lists of words, no algorithm.</summary>
internal sealed class QuotationRules
{
    /// <summary>Of a language without lists: marks and kinds are found, speakers are not.</summary>
    public static readonly QuotationRules None = new(_ => { });

    /// <summary>Takes the lists.</summary>
    /// <param name="fill">Adds the words of the language.</param>
    public QuotationRules(Action<Lexicon> fill)
    {
        fill(Words);
        Words.Freeze();
    }

    /// <summary>The words of the language.</summary>
    public Lexicon Words { get; } = new();

    /// <summary>Endings of nouns for what a person is, for those that are in no list: <c>uitbaatster</c>, <c>beekeeper</c>.</summary>
    public string[] RoleEndings { get; init; } = [];

    /// <summary>What finite verbs of several persons end in where one pronoun is for one woman or for several (<c>ze zegt</c>, <c>ze zeggen</c>); empty elsewhere.</summary>
    public string PluralVerbEnding { get; init; } = "";

    /// <summary>Whether a closing mark may also open, as in Swedish and Finnish: only where the language has no rules of its own.</summary>
    public bool RightMarksOpen => ReferenceEquals(this, None);
}
