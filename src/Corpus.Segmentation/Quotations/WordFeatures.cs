namespace Corpus.Segmentation;

/// <summary>What the stages of the quotation finder ask about a word again and again.</summary>
/// <param name="Classes">Its classes; none if the token is no word.</param>
/// <param name="Hash">The word's <see cref="WordHash"/>; 0 if the token is no word.</param>
/// <param name="Case">Whether it is a word with a capital, or in small letters.</param>
internal readonly record struct WordFeatures(WordClass Classes, int Hash, WordCase Case);
