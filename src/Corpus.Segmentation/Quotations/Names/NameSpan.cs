namespace Corpus.Segmentation;

/// <summary>A proper name where it stands in the text.</summary>
/// <param name="Tokens">Its tokens, without role and without title.</param>
/// <param name="Start">Where it starts with its titles: <c>Ms.</c> of <c>Ms. Grootjans</c>.</param>
/// <param name="Phrase">Where it starts with its role: <c>schepen</c> of <c>schepen voor Mobiliteit Joost Dammerse</c>.</param>
/// <param name="Role">The token of its role, before it or in an apposition; -1 if there is none.</param>
/// <param name="Full">The number of the fullest form of the name so far, which may be itself.</param>
/// <param name="Gender"><see cref="WordClass.Male"/> or <see cref="WordClass.Female"/> if its title or role shows it here.</param>
/// <param name="IsPerson">Whether it looks like that of a person here: two parts, a title or a role, and no organisation or place.</param>
/// <param name="IsAmbiguous">Whether several people may be meant.</param>
internal readonly record struct NameSpan(
    TokenRange Tokens, int Start, int Phrase, int Role, int Full, WordClass Gender, bool IsPerson, bool IsAmbiguous = false);
