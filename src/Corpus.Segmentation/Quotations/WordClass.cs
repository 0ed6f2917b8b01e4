namespace Corpus.Segmentation;

/// <summary>What a word can be in the sentences around quotations.</summary>
[Flags]
internal enum WordClass
{
    /// <summary>Nothing that matters here.</summary>
    None = 0,

    /// <summary>A finite verb that introduces somebody's words: <c>zegt</c>, <c>asked</c>.</summary>
    Speech = 1 << 0,

    /// <summary>A finite verb with somebody's word for something: <c>noemt</c>, <c>called</c>, <c>praised</c>.</summary>
    Naming = 1 << 1,

    /// <summary>A preposition or adverb that names a source: <c>aldus</c>, <c>volgens</c>, <c>according</c>.</summary>
    Source = 1 << 2,

    /// <summary>A finite auxiliary, whose participle may be a verb of speech: <c>had</c> … <c>verklaard</c>.</summary>
    Auxiliary = 1 << 3,

    /// <summary>A personal pronoun of the third person.</summary>
    Pronoun = 1 << 4,

    /// <summary>Of a man: <c>hij</c>, <c>Mr.</c>, <c>spokesman</c>.</summary>
    Male = 1 << 5,

    /// <summary>Of a woman: <c>zij</c>, <c>Ms.</c>, <c>woordvoerster</c>.</summary>
    Female = 1 << 6,

    /// <summary>A subject that is nobody: <c>het</c>, <c>it</c>.</summary>
    Impersonal = 1 << 7,

    /// <summary>An article or another word that begins a noun phrase.</summary>
    Determiner = 1 << 8,

    /// <summary>A title before a name: <c>Mr.</c>, <c>dr.</c>, <c>mevrouw</c>.</summary>
    Title = 1 << 9,

    /// <summary>A small word within a name: <c>van</c>, <c>der</c>.</summary>
    Particle = 1 << 10,

    /// <summary>A preposition.</summary>
    Preposition = 1 << 11,

    /// <summary>A conjunction before reported words: <c>dat</c>, <c>that</c>.</summary>
    Conjunction = 1 << 12,

    /// <summary>Any other word of a closed class: no noun, no name, no verb of speech.</summary>
    Function = 1 << 13,

    /// <summary>An adverb that may stand between a verb and its subject: <c>ook</c>, <c>maandag</c>.</summary>
    Adverb = 1 << 14,

    /// <summary>What a person is: <c>burgemeester</c>, <c>mayor</c>.</summary>
    Role = 1 << 15,

    /// <summary>A noun that stands before the name of a thing: <c>roman</c>, <c>ship</c>, <c>exercise</c>.</summary>
    Work = 1 << 16,

    /// <summary>Something that words are written on, or that is shouted: <c>bord</c>, <c>slogan</c>.</summary>
    Sign = 1 << 17,

    /// <summary>A noun for a word: <c>woord</c>, <c>term</c>; also <c>zogenaamde</c>, <c>so-called</c>.</summary>
    Word = 1 << 18,

    /// <summary>The first word of the name of an organisation or a place: <c>Racing</c>, <c>Sint</c>.</summary>
    Organisation = 1 << 19,

    /// <summary>What is left of a word behind an apostrophe: <c>’s</c>, <c>’t</c>, <c>’em</c>.</summary>
    Clitic = 1 << 20,

    /// <summary>A possessive, which begins a noun phrase but is nobody's mention: <c>zijn</c>, <c>her</c>.</summary>
    Possessive = 1 << 21,

    /// <summary>A participle of speech behind an auxiliary: <c>verklaard</c>, <c>told</c>.</summary>
    Participle = 1 << 22,

    /// <summary>A preposition that says where: what follows is a place.</summary>
    Locative = 1 << 23,

    /// <summary>A copula, as in <c>is her method</c>.</summary>
    Copula = 1 << 24,

    /// <summary>A verb form that tells of a name: <c>genaamd</c>, <c>called</c>, <c>heet</c>.</summary>
    Called = 1 << 25,

    /// <summary>The first or second person: <c>ik</c>, <c>we</c>, <c>you</c>.</summary>
    Narrator = 1 << 26,

    /// <summary>A determiner whose noun is new in the text, so that no role is taken up: <c>een</c>, <c>another</c>.</summary>
    Indefinite = 1 << 27,

    /// <summary>The first person singular: in a quotation its speaker.</summary>
    Self = 1 << 28,

    /// <summary>Only together with <see cref="Speech"/>: a verb that is one of speech beside a quotation or with a particle, elsewhere mostly another: <c>geeft</c>.</summary>
    Loose = 1 << 29,

    /// <summary>An auxiliary of somebody's will or word, which needs no participle: <c>wil</c>, <c>zou</c>.</summary>
    Modal = 1 << 30,

    /// <summary>Any word of a closed class, which is no noun and no name.</summary>
    Closed = Function | Preposition | Determiner | Pronoun | Conjunction | Possessive | Narrator | Impersonal | Source | Auxiliary | Adverb,
}
