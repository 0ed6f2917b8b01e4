namespace Corpus.Sources;

/// <summary>A line of a sentence in CoNLL-U (https://universaldependencies.org/format.html). A column that is <c>_</c> is null.</summary>
/// <param name="Kind">Whether it is a word, a multiword token or an empty node.</param>
/// <param name="Id">The first number of its id: 4 of <c>4</c>, <c>4-5</c> and <c>4.1</c>.</param>
/// <param name="SubId">The second one: 5 of <c>4-5</c>, 1 of <c>4.1</c>; 0 of a word.</param>
/// <param name="Span">
/// Where it stands in the article's text: a word within a multiword token has the place of that token, an empty node an empty stretch.
/// </param>
/// <param name="Form">Column 2.</param>
/// <param name="Lemma">Column 3; also the lemma of the word <c>_</c>, whose form is <c>_</c> too.</param>
/// <param name="Upos">Column 4.</param>
/// <param name="Xpos">Column 5.</param>
/// <param name="Features">Column 6, as written: <c>Case=Nom|Number=Sing</c>.</param>
/// <param name="Head">Column 7: the id of the head, 0 for the root, -1 where there is none.</param>
/// <param name="Relation">Column 8.</param>
/// <param name="Dependencies">Column 9, as written.</param>
/// <param name="Misc">Column 10, as written.</param>
internal sealed record GoldToken(
    GoldTokenKind Kind, int Id, int SubId, TextSpan Span, string Form, string? Lemma, string? Upos, string? Xpos, string? Features, int Head,
    string? Relation, string? Dependencies, string? Misc);
