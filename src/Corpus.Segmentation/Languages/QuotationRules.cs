namespace Corpus.Segmentation;

/// <summary>What is known of a language where it attributes words: lists of words, no algorithm.</summary>
internal sealed class QuotationRules
{
    /// <summary>Of a language without lists: marks and kinds are found, speakers are not.</summary>
    public static readonly QuotationRules None = new(_ => { });

    /// <summary>Takes the lists.</summary>
    /// <param name="fill">Adds the words of the language.</param>
    /// <param name="maleNames">Given names of men.</param>
    /// <param name="femaleNames">Given names of women.</param>
    public QuotationRules(Action<Lexicon> fill, string maleNames = "", string femaleNames = "")
    {
        fill(Words);
        Words.Freeze();
        GivenNames.Add(WordClass.Male, maleNames);
        GivenNames.Add(WordClass.Female, femaleNames);
        GivenNames.Freeze();
    }

    /// <summary>The words of the language.</summary>
    public Lexicon Words { get; } = new();

    /// <summary>Ordinary given names, with <see cref="WordClass.Male"/> or <see cref="WordClass.Female"/>; one of both genders has both.</summary>
    public Lexicon GivenNames { get; } = new();

    /// <summary>What given names of women end in that no list can hold all of: <c>Aurelia</c>, <c>Georgette</c>.</summary>
    public string[] FemaleEndings { get; init; } = [];

    /// <summary>Whether the subject often stands behind the verb in a sentence of the reporter: <c>Toen zei Jan dat</c>.</summary>
    public bool HasInversion { get; init; }

    /// <summary>Whether an attribution behind a quotation has its subject before the verb, too: <c>“Sold!” Moore said.</c></summary>
    public bool HasSubjectFirst { get; init; }

    /// <summary>Endings of nouns for what a person is, for those that are in no list: <c>uitbaatster</c>, <c>beekeeper</c>.</summary>
    public string[] RoleEndings { get; init; } = [];

    /// <summary>What finite verbs of several persons end in where one pronoun is for one woman or for several (<c>ze zegt</c>, <c>ze zeggen</c>); empty elsewhere.</summary>
    public string PluralVerbEnding { get; init; } = "";

    /// <summary>Whether a closing mark may also open, as in Swedish and Finnish: only where the language has no rules of its own.</summary>
    public bool RightMarksOpen => ReferenceEquals(this, None);
}
