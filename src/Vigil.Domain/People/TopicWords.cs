namespace Vigil.Domain.People;

/// <summary>Topics in words.</summary>
public static class TopicWords
{
    /// <summary>"Home address".</summary>
    public static string Of(Topic topic) => topic switch
    {
        Topic.HomeAddress => "Home address",
        Topic.HomeVerified => "Home address verified",
        Topic.Children => "Households with children",
        Topic.Relationships => "People in their life",
        Topic.Occupation => "Work and education",
        Topic.Routine => "Weekly routine",
        Topic.Telephones => "Telephones",
        Topic.Online => "E-mail and online accounts",
        Topic.Devices => "Devices",
        Topic.Vehicles => "Vehicles",
        Topic.Accounts => "Bank and credit accounts",
        Topic.Cards => "Cards",
        Topic.Documents => "Passports and documents",
        Topic.NationalInsurance => "National Insurance number",
        Topic.Description => "Description",
        Topic.Photograph => "Photograph of the face",
        Topic.Marks => "Marks on the body",
        Topic.Communication => "Language and help they need",
        Topic.Health => "Health and vulnerability",
    };
}
